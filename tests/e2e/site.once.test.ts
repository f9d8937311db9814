import { expect, test } from '@playwright/test';
import { LANGS, otherLang } from '../../src/lib/i18n/lang.ts';
import { isUnlinked } from '../data/unlinked-hosts.ts';
import { attributes, fileOf, htmlOf } from './lib/build-folder.ts';
import { ALL_PAGES, FRAMES, FROZEN, LOST, PATHS } from './lib/pages.ts';
import { readdirSync } from 'node:fs';
import { BUILD } from '../../scripts/lib/project.mjs';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

const PLACED = LANGS.flatMap((lang) => PATHS.map((path) => `/${lang}/${path}`));

/** The attributes of the elements of one kind. */
function elements(html: string, tag: string): Record<string, string>[] {
	return [...html.matchAll(new RegExp(`<${tag}\\s((?:"[^"]*"|[^>"])*)>`, 'g'))].map(([, inside]) =>
		Object.fromEntries(
			[...inside!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])
		)
	);
}

test('every page in the build is one that the tests know', () => {
	const built = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => `/${name.replace(/\\/g, '/').replace(/index\.html$/, '')}`);
	expect(built.sort()).toEqual([...ALL_PAGES, ...FROZEN].sort());
});

test('every page says its language, its title and what it is about, in words of its own', () => {
	const titles = new Map<string, string>();
	for (const path of PLACED) {
		const html = htmlOf(path);
		const lang = path.slice(1, 3);
		expect(html, path).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${lang}"`, 'i'));
		const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
		expect(title, path).toBeTruthy();
		expect(titles.get(title!), `${path} has the title of`).toBeUndefined();
		titles.set(title!, path);
		const description = elements(html, 'meta').find(({ name }) => name === 'description')?.content;
		expect(description!.length, path).toBeGreaterThan(20);
		expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
	}
});

test('every page names its address and its translation, and they name it back', () => {
	for (const path of PLACED) {
		const links = elements(htmlOf(path), 'link');
		const canonical = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href!);
		expect(canonical, path).toHaveLength(1);
		const { origin, pathname } = new URL(canonical[0]!);
		expect(pathname).toBe(path);
		const alternate = Object.fromEntries(
			links
				.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
				.map(({ hreflang, href }) => [hreflang, href])
		);
		const lang = path.slice(1, 3) as 'fr' | 'en';
		const other = otherLang(lang);
		expect(alternate, path).toEqual({
			[lang]: `${origin}${path}`,
			[other]: `${origin}${path.replace(/^\/../, `/${other}`)}`,
			'x-default': `${origin}/`
		});
		expect(fileOf(new URL(alternate[other]!).pathname), path).not.toBeNull();
	}
});

test('the sitemap lists every page, with its translations, and robots lists the sitemap', () => {
	const sitemap = readFileSync(fileOf('/sitemap.xml')!, 'utf8');
	const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!));
	expect(listed.map(({ pathname }) => pathname).sort()).toEqual([...PLACED].sort());
	expect(sitemap.match(/hreflang="fr"/g)).toHaveLength(PLACED.length);
	expect(sitemap.match(/hreflang="en"/g)).toHaveLength(PLACED.length);
	const robots = readFileSync(fileOf('/robots.txt')!, 'utf8');
	expect(robots).toContain(`Sitemap: ${listed[0]!.origin}/sitemap.xml`);
	expect(robots).not.toMatch(/^Disallow: \S/m);
});

test('every page has a share card whose picture is there, of the size that it says', () => {
	for (const path of PLACED) {
		const meta = Object.fromEntries(
			elements(htmlOf(path), 'meta')
				.filter(({ property }) => property)
				.map(({ property, content }) => [property, content!])
		);
		expect(meta['og:title'], path).toBeTruthy();
		expect(new URL(meta['og:url']!).pathname).toBe(path);
		const picture = fileOf(new URL(meta['og:image']!).pathname);
		expect(picture, path).not.toBeNull();
		const png = readFileSync(picture!);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
			meta['og:image:width'],
			meta['og:image:height']
		]);
		expect(meta['og:image:alt'], path).toBeTruthy();
	}
});

test('only the 404 and frames keep out of search engines', () => {
	const hidden = ALL_PAGES.filter((path) => /name="robots" content="noindex"/.test(htmlOf(path)));
	expect(hidden).toEqual(['/404.html', ...LOST, ...FRAMES]);
});

test('every link of every page leads to a page that is there, and to a place in it', () => {
	const broken: string[] = [];
	let followed = 0;
	const ids = new Map<string, Set<string>>();
	const idsOf = (path: string) => {
		if (!ids.has(path)) ids.set(path, new Set(attributes(htmlOf(path), 'id')));
		return ids.get(path)!;
	};
	for (const path of ALL_PAGES) {
		const html = htmlOf(path);
		const own = new URL(
			elements(html, 'link').find(({ rel }) => rel === 'canonical')?.href ?? 'http://localhost'
		).origin;
		for (const address of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
			const url = new URL(address, own + path);
			if (url.origin !== own) continue;
			followed++;
			const file = fileOf(url.pathname);
			if (!file) broken.push(`${path} → ${address}`);
			else if (url.hash && !/^#v=/.test(url.hash) && file.endsWith('.html')) {
				if (!idsOf(url.pathname).has(decodeURIComponent(url.hash.slice(1))))
					broken.push(`${path} → ${address} (no such place)`);
			}
		}
	}
	expect(broken).toEqual([]);
	expect(followed).toBeGreaterThan(1000);
});

test('an id is used once a page', () => {
	for (const path of ALL_PAGES) {
		const all = attributes(htmlOf(path), 'id');
		const twice = all.filter((id, i) => all.indexOf(id) !== i);
		expect(twice, path).toEqual([]);
	}
});

test('no page links a site of copies, or loads anything from elsewhere', () => {
	for (const path of ALL_PAGES) {
		const html = htmlOf(path);
		const outside = attributes(html, 'href').filter((href) => /^https?:/.test(href));
		expect(outside.filter(isUnlinked), path).toEqual([]);
		expect(
			elements(html, '(?:script|img|iframe|source|video|audio|embed|object)').filter(({ src }) =>
				/^(?:https?:)?\/\//.test(src ?? '')
			),
			path
		).toEqual([]);
		expect(html, path).not.toMatch(/\son[a-z]+="|javascript:/);
	}
});

test('every page has a content policy that allows no script but ours', () => {
	for (const path of ALL_PAGES) {
		const policy = elements(htmlOf(path), 'meta').find(
			(meta) => meta['http-equiv']?.toLowerCase() === 'content-security-policy'
		)?.content;
		expect(policy, path).toMatch(/default-src 'self'/);
		const scripts = /script-src ([^;]*)/.exec(policy!)![1]!;
		expect(scripts, path).not.toMatch(/unsafe|https?:|\*/);
		expect(/object-src ([^;]*)/.exec(policy!)![1], path).toBe("'none'");
	}
});

test('every page that is compressed is so twice, and says what it is', () => {
	for (const path of ALL_PAGES) {
		const file = fileOf(path)!;
		expect(readFileSync(`${file}.gz`).length).toBeLessThanOrEqual(
			gzipSync(readFileSync(file)).length * 1.02
		);
		expect(readFileSync(`${file}.br`).length).toBeGreaterThan(0);
	}
});
