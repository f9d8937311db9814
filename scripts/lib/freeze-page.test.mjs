import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.mjs';
import { freezePage } from './freeze-page.mjs';

const CSS = `a{color:red}.bar.svelte-here{top:0}.bar.svelte-gone{top:1px}
@media print{.svelte-gone{top:2px}}@media print{.svelte-here{top:3px}}
@font-face{font-family:X;src:url(/_app/immutable/assets/x.woff2)}`;

/** @param {{ origin?: string, css?: string, body?: string, app?: string }} [change] */
const page = ({ origin = 'https://one.example', css = CSS, body = '', app = 'a1' } = {}) =>
	`<!doctype html><html lang="fr"><head>
	<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
	<meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-abc='; script-src 'self'">
	<!--1x--><script src="/embed/look.js"></script>
	<link rel="canonical" href="${origin}/fr/charts/fan/"/>
	<style>${css}</style>
	<link href="/_app/immutable/assets/app.${app}.css" rel="stylesheet" disabled media="(max-width: 0)">
</head><body><main><p class="svelte-here"><a href="/fr/method/#kinds">m</a></p>${body}</main></body></html>`;
/** @param {string} path */
const read = (path) => Buffer.from(`content of ${path}`);

describe('freezePage', () => {
	const { html, hash, assets } = freezePage(page(), read);

	it('names scripts, icon and style after their content', () => {
		expect([...assets.keys()].map((name) => name.replace(/[0-9a-f]{16}/, '#')).sort()).toEqual([
			'embed.#.css',
			'favicon.#.svg',
			'look.#.js'
		]);
		for (const [name, bytes] of assets) {
			expect(name).toContain(contentHash(bytes));
			expect(html).toContain(`"/frozen/assets/${name}"`);
		}
		expect(hash).toBe(contentHash(html));
	});

	it('needs nothing of the build, nor the hash of a style that it no longer holds', () => {
		expect(html).not.toMatch(/\/_app\/|"\/embed\/|"\/favicon|sha256-|<style|<!--/);
		expect(html).toContain("style-src 'self'; script-src 'self'");
		expect(html).toContain('href="/fr/method/#kinds"');
	});

	it('keeps the rules that the page can use', () => {
		const css = [...assets].find(([name]) => name.endsWith('.css'))?.[1].toString();
		expect(css).toBe('a{color:red}.bar.svelte-here{top:0}@media print{.svelte-here{top:3px}}');
	});

	it('is the same wherever the site is, and whatever it does not use', () => {
		const elsewhere = page({
			origin: 'http://localhost:4173',
			app: 'b2',
			css: `${CSS}.svelte-x{top:0}`
		});
		expect(freezePage(elsewhere, read).hash).toBe(hash);
	});

	it('is another where a word, a script or a rule is another', () => {
		expect(freezePage(page({ body: 'x' }), read).hash).not.toBe(hash);
		expect(freezePage(page(), (path) => Buffer.from(`new ${path}`)).hash).not.toBe(hash);
		expect(freezePage(page({ css: `${CSS}p{top:0}` }), read).hash).not.toBe(hash);
	});

	it.each([
		['a picture of the site', { body: '<img src="/fr/charts/fan.png">' }, 'asks for /fr/charts'],
		['a picture in several sizes', { body: '<img srcset="/a.png 2x">' }, 'holds srcset='],
		['a script in the page', { body: '<script>go()</script>' }, 'holds <script'],
		['the address of the site', { body: 'https://one.example/x' }, 'holds the address'],
		['a file that a style asks for', { css: 'p{background:url(/x.png)}' }, 'asks for another file']
	])('refuses %s', (_, change, why) => {
		expect(() => freezePage(page(change), read)).toThrow(why);
	});
});
