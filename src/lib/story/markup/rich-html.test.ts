import { describe, expect, it } from 'vitest';
import { richHtml } from './rich-html.ts';

describe('richHtml', () => {
	it('links a figure to its source, a term to the glossary, a page to itself', () => {
		const nodes = [
			'Soit ',
			{ t: 'fact' as const, id: 'caf.x', v: '36 %' },
			{ t: 'term' as const, id: 'indu', v: 'indus' },
			{ t: 'page' as const, id: 'method#fit', c: ['la méthode'] },
			{ t: 'source' as const, id: 'lqdn', c: [{ t: 'em' as const, c: ['LQDN'] }] }
		];
		expect(richHtml(nodes, 'fr')).toBe(
			'Soit <a class="fact short" href="/fr/sources/#fact-caf.x" data-fact="caf.x">36 %</a>' +
				'<a class="term" href="/fr/glossary/#indu" data-term="indu">indus</a>' +
				'<a href="/fr/method/#fit">la méthode</a>' +
				'<a class="source" href="/fr/sources/#source-lqdn" data-source="lqdn"><em>LQDN</em></a>'
		);
	});

	it('lets a long value break', () => {
		const value = 'x'.repeat(24);
		expect(richHtml([{ t: 'fact', id: 'a', v: value }], 'en')).toContain('class="fact"');
	});

	it('keeps words as words, whatever they hold', () => {
		const hostile = '<img src=x onerror="alert(1)"> & \'';
		const out = richHtml(
			[hostile, { t: 'strong', c: [hostile] }, { t: 'fact', id: '"><script>', v: hostile }],
			'fr'
		);
		expect(out).not.toMatch(/<(img|script)/);
		expect(out.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; '/g)).toHaveLength(3);
		expect(out).toContain('data-fact="&quot;&gt;&lt;script&gt;"');
	});
});
