import { describe, expect, it } from 'vitest';
import { remToPixels, scopeStyle } from './scope-style.ts';

/* The rules after the ones that keep the host's out. */
const scoped = (css: string) => scopeStyle(css).replace(/^.*?container:score\/inline-size\}/, '');

describe('scopeStyle', () => {
	it('gives the root of the page to the tree', () => {
		expect(scoped(':root:root[data-theme=dark]{--ink:#fff}')).toBe(
			'.root.root[data-theme=dark]{--ink:#fff}'
		);
		expect(scoped('*{margin:0}html{color:red}body,a{top:0}')).toBe(
			'*{margin:0}.root{color:red}.body,a{top:0}'
		);
	});

	it('leaves names that only look like the root of a page', () => {
		const css = 'tbody{top:0}.html{top:0}.a-html{top:0}.x body-part{top:0}';
		expect(scoped(css)).toBe(css);
	});

	it('measures the place of the chart and not the window', () => {
		expect(scoped('@media (width<=26rem){a{top:3vw}}')).toBe(
			'@container score (width<=416px){a{top:3cqi}}'
		);
		expect(scoped('@media print{a{top:0}}')).toBe('@media print{a{top:0}}');
		expect(scoped('@media (prefers-color-scheme:dark){a{top:0}}')).toContain(
			'@media (prefers-color-scheme:dark)'
		);
	});

	it('brings no face of type, which would be fetched', () => {
		expect(scoped('@font-face{font-family:X;src:url(/x.woff2)}a{top:0}')).toBe('a{top:0}');
	});

	it('lets nothing of the host in', () => {
		expect(scopeStyle('')).toMatch(/\.root\{all:initial;.*direction:ltr/);
	});
});

describe('remToPixels', () => {
	it.each([
		['.3rem', '4.8px'],
		['-1.25rem', '-20px'],
		['clamp(.7rem,3vw,1.4rem)', 'clamp(11.2px,3vw,22.4px)'],
		['--fan-row:3.1rem', '--fan-row:49.6px'],
		['var(--step-1rem)', 'var(--step-1rem)'],
		['2em', '2em']
	])('%s is %s', (from, to) => expect(remToPixels(from)).toBe(to));
});
