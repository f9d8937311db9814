import { describe, expect, it } from 'vitest';
import { percent, renderFigure, stylesOf } from '../../../tests/unit/render-figure.ts';
import type { Figure } from '../story/figures/figure.ts';
import { barsSeries } from './Bars/series.ts';
import { describeBars } from './Bars/describe.ts';
import { dotFieldSeries } from './DotField/series.ts';
import { describeDotField } from './DotField/describe.ts';
import { fanSeries } from './Fan/series.ts';
import { describeFan } from './Fan/describe.ts';
import { describeFileItems } from './FileItems/describe.ts';
import { intervalsSeries } from './Intervals/series.ts';
import { describeIntervals } from './Intervals/describe.ts';
import { en } from '../i18n/en.ts';
import { SPOKEN } from '../../../tests/unit/words.ts';

const bars = barsSeries([
	{ id: 'a', label: 'A', value: 200, text: '200' },
	{ id: 'b', label: 'B', value: 50, text: '50', selected: true, heading: 'H' },
	{ id: 'c', label: 'C', value: 0, text: '0' }
]);
const intervals = intervalsSeries([
	{ id: 'a', label: 'A', interval: { low: -0.5, median: 1, high: 2 }, half: true },
	{ id: 'b', label: 'B', interval: { low: 0.7, median: 0.7, high: 0.7 }, total: true },
	{ id: 'c', label: 'C', interval: null, nothing: 'none' }
]);
const fan = fanSeries(
	[
		{ id: 'r', label: 'R' },
		{ id: 'a', label: 'A' },
		{ id: 't', label: 'T' }
	],
	[
		[1, 2, 3, 4],
		[0, 0, 0, 0]
	],
	3
);
const items = { raises: 2, lowers: 1, read: 5, items: 9 };
const field = dotFieldSeries(100_000, 30_000, 1000, 'scattered', 1);

const figure = (drawn: Pick<Figure, 'chart' | 'series'>, more: Partial<Figure> = {}): Figure =>
	({ ...drawn, sources: ['s'], ...more }) as Figure;

describe('Bars', () => {
	it('draws bars as wide as their share of the scale', () => {
		const html = renderFigure(figure({ chart: 'bars', series: bars }));
		expect(stylesOf(html, 'bar').map(({ width }) => percent(width))).toEqual([100, 25, 0]);
		expect(html.match(/class="bar [^"]*selected/g)).toHaveLength(1);
		expect(html).toMatch(/class="heading[^>]*><span[^>]*>H</);
	});

	it('draws nothing for a zero among zeros', () => {
		const zeros = barsSeries([{ id: 'z', label: 'Z', value: 0, text: '0' }]);
		const html = renderFigure(figure({ chart: 'bars', series: zeros }));
		expect(stylesOf(html, 'bar').map(({ width }) => percent(width))).toEqual([0]);
	});

	it('gives rows places of their own', () => {
		const tops = stylesOf(renderFigure(figure({ chart: 'bars', series: bars })), 'row').map(
			({ top }) => percent(top)
		);
		expect(new Set(tops).size).toBe(3);
		expect(tops.every((top) => top >= 0 && top < 100)).toBe(true);
	});
});

describe('Intervals', () => {
	const html = renderFigure(figure({ chart: 'intervals', series: intervals }));
	/* From −1 to 2: a log-odds is a third of the width. */
	const at = (logOdds: number) => ((logOdds + 1) / 3) * 100;

	it('draws each bar from its low to its high end', () => {
		const drawn = stylesOf(html, 'bar');
		expect(drawn).toHaveLength(2);
		expect(percent(drawn[0]!.left)).toBeCloseTo(at(-0.5), 6);
		expect(drawn[0]!.width).toMatch(/^max\(2px, 83\.3333\d+%\)$/);
		expect(percent(drawn[1]!.left)).toBeCloseTo(at(0.7), 6);
		expect(drawn[1]!.width).toBe('max(2px, 0%)');
	});

	it('puts the notches on the medians and the zero line at zero', () => {
		expect(stylesOf(html, 'median').map(({ left }) => percent(left))).toEqual([
			expect.closeTo(at(1), 6),
			expect.closeTo(at(0.7), 6)
		]);
		expect(percent(stylesOf(html, 'origin')[0]!.left)).toBeCloseTo(at(0), 6);
	});

	it('says why a row holds no bar', () => {
		expect(html).toMatch(/class="value[^"]*">none</);
	});
});

describe('Fan', () => {
	const draw = (upTo?: number) =>
		renderFigure(figure({ chart: 'fan', series: fan }, { kind: 'reconstructed' }), 'en', upTo);
	const clipOf = (html: string) => Number(/inset\(0 -10% (-?[\d.]+)% -10%\)/.exec(html)?.[1]);

	it('draws one subpath a thread', () => {
		const path = / d="([^"]*)"/.exec(draw())?.[1] ?? '';
		expect(path.match(/M/g)).toHaveLength(fan.threads.length);
		expect(path).not.toMatch(/NaN/);
	});

	it('draws each spread on the scale from zero to the largest sum', () => {
		const spreads = stylesOf(draw(), 'spread').map(({ left, width }) => [
			percent(left),
			percent(width)
		]);
		fan.rows.forEach(({ sum }, r) => {
			expect(spreads[r]![0]).toBeCloseTo((100 * sum.low) / fan.domain[1], 6);
			expect(spreads[r]![1]).toBeCloseTo((100 * (sum.high - sum.low)) / fan.domain[1], 6);
		});
	});

	it('is whole unless it is told how far to go', () => {
		expect(draw()).not.toMatch(/class="row[^"]*hidden/);
		expect(draw()).toBe(draw(2));
		expect(draw(0).match(/class="row[^"]*hidden/g)).toHaveLength(2);
		expect(clipOf(draw(0))).toBeGreaterThan(clipOf(draw(1)));
		expect(clipOf(draw(1))).toBeGreaterThan(clipOf(draw(2)));
	});

	it('says zero at its left end only where zero is there', () => {
		const ends = (html: string) => /class="ends[^>]*><span>([^<]*)</.exec(html)?.[1];
		expect(ends(draw())).toBe('0');
		const below = fanSeries(
			[
				{ id: 'r', label: 'R' },
				{ id: 't', label: 'T' }
			],
			[[-2, 1]],
			2
		);
		expect(ends(renderFigure(figure({ chart: 'fan', series: below })))).toBe(`← ${en.chart.lower}`);
	});

	it('carries the badge of a model that is not known', () => {
		expect(draw()).toContain(en.kinds.reconstructed);
	});
});

describe('FileItems', () => {
	it('draws one box an item, in its state', () => {
		const html = renderFigure(figure({ chart: 'file-items', series: items }));
		const boxes = html.slice(html.indexOf('class="items'), html.indexOf('<ul'));
		const count = (state: string) => boxes.match(new RegExp(`<i class="${state} `, 'g'))?.length;
		expect(['raises', 'lowers', 'read', 'unread'].map(count)).toEqual([2, 1, 2, 4]);
	});
});

describe('DotField', () => {
	it('draws one point a selected dot, in a wide and in a narrow layout', () => {
		const html = renderFigure(figure({ chart: 'dot-field', series: field }));
		const paths = [...html.matchAll(/<path [^>]*d="([^"]*)"/g)].map(([, d]) => d!);
		expect(paths).toHaveLength(2);
		for (const path of paths) expect(path.match(/M/g)).toHaveLength(field.selected.length);
		expect([...html.matchAll(/viewBox="([^"]*)"/g)].map(([, box]) => box)).toEqual([
			'0 0 2 69',
			'0 0 1 138'
		]);
	});
});

describe.each(SPOKEN)('ChartFigure in $lang', ({ lang, t }) => {
	it.each([
		['bars', figure({ chart: 'bars', series: bars }), describeBars(bars, 'T', t)],
		[
			'intervals',
			figure({ chart: 'intervals', series: intervals }),
			describeIntervals(intervals, 'T', lang, t)
		],
		['fan', figure({ chart: 'fan', series: fan }), describeFan(fan, 'T', lang, t)],
		[
			'file-items',
			figure({ chart: 'file-items', series: items }),
			describeFileItems(items, 'T', lang, t)
		],
		[
			'dot-field',
			figure({ chart: 'dot-field', series: field }),
			describeDotField(field, 'T', lang, t)
		]
	] as const)('names %s by its sentence, with its table and its source', (_, drawn, words) => {
		const html = renderFigure(drawn, lang);
		expect(html).toMatch(/^<figure id="f"/);
		expect(html).toContain(`role="img" aria-label="${words.summary}"`);
		const cells = [...html.matchAll(/<t[hd] (?:scope="row"|class)[^>]*>([^<]*)</g)];
		expect(cells.map(([, text]) => text)).toEqual(words.table.rows.flat());
		expect(html).toContain(`href="/${lang}/sources/#source-s"`);
	});
});
