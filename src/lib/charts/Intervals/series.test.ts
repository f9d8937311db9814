import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalsSeries, type IntervalRow } from './series.ts';

const row = (low: number, high: number): IntervalRow => ({
	id: `${low} ${high}`,
	label: 'R',
	interval: { low, median: (low + high) / 2, high }
});
const nothing: IntervalRow = { id: 'n', label: 'N', interval: null, nothing: 'no model' };

describe('intervalsSeries', () => {
	it('rounds its ends outwards, to whole log-odds', () => {
		expect(intervalsSeries([row(-1.2, 2.1)]).domain).toEqual([-2, 3]);
		expect(intervalsSeries([row(-2, 3)]).domain).toEqual([-2, 3]);
	});

	it('keeps the stretch that it is given, and widens it where a row needs it', () => {
		expect(intervalsSeries([row(0.1, 0.2)]).domain).toEqual([-1, 1]);
		expect(intervalsSeries([row(0.1, 0.2)], [-1, 7]).domain).toEqual([-1, 7]);
		expect(intervalsSeries([row(0.1, 7.4)], [-1, 7]).domain).toEqual([-1, 8]);
	});

	it('keeps rows with nothing to draw, and takes no rows at all', () => {
		expect(intervalsSeries([nothing])).toEqual({
			rows: [nothing],
			domain: [-1, 1],
			ticks: [-1, 0, 1]
		});
		expect(intervalsSeries([]).domain).toEqual([-1, 1]);
	});

	it('always holds 0 and every row, with whole ticks inside', () => {
		const end = fc.double({ min: -60, max: 60, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(end, end)), fc.tuple(end, end), (pairs, [a, b]) => {
				const rows = pairs.map(([x, y]) => row(Math.min(x, y), Math.max(x, y)));
				const series = intervalsSeries(rows, [Math.min(a, b), Math.max(a, b)]);
				const [low, high] = series.domain;
				expect(Math.min(0, a, b, ...pairs.flat())).toBeGreaterThanOrEqual(low);
				expect(Math.max(0, a, b, ...pairs.flat())).toBeLessThanOrEqual(high);
				for (const tick of series.ticks) {
					expect(Number.isInteger(tick) && low <= tick && tick <= high).toBe(true);
				}
				expect(series.ticks.some((tick) => tick === 0)).toBe(true);
			})
		);
	});
});
