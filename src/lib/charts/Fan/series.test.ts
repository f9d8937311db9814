import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanSeries } from './series.ts';

const labels = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `${i}`, label: `L${i}` }));

describe('fanSeries', () => {
	it('adds each criterion to each draw, from the reference at zero', () => {
		const { threads, draws } = fanSeries(labels(3), [Float64Array.of(1, 2), [0.5, -3]], 10);
		expect(draws).toBe(2);
		expect(threads).toEqual([
			[0, 1, 1.5],
			[0, 2, -1]
		]);
	});

	it('takes the percentiles over all draws, as R-7 defines them', () => {
		const { rows } = fanSeries(labels(2), [[5, 1, 4, 2, 3]], 1);
		expect(rows[0]!.sum).toEqual({ low: 0, median: 0, high: 0 });
		/* h = (n − 1) p: the 5th percentile of 1…5 stands a fifth of the way from 1 to 2. */
		expect(rows[1]!.sum.low).toBeCloseTo(1.2, 12);
		expect(rows[1]!.sum.median).toBe(3);
		expect(rows[1]!.sum.high).toBeCloseTo(4.8, 12);
	});

	it('draws the first of the draws as threads, all of them where there are fewer', () => {
		const contributions = [[1, 2, 3, 4]];
		const all = fanSeries(labels(2), contributions, 9).threads;
		expect(all).toHaveLength(4);
		expect(fanSeries(labels(2), contributions, 2).threads).toEqual(all.slice(0, 2));
		expect(fanSeries(labels(2), contributions, 0).threads).toEqual([]);
	});

	it('rounds threads to the thousandth, and never the sums behind them', () => {
		const third = 1 / 3;
		const { threads, rows } = fanSeries(labels(4), [[third], [third], [third]], 1);
		expect(threads).toEqual([[0, 0.333, 0.667, 1]]);
		expect(rows[3]!.sum.median).toBe(third + third + third);
	});

	it('holds zero, every thread and every interval on its scale', () => {
		const value = fc.integer({ min: -40_000, max: 40_000 }).map((units) => units / 10_000);
		fc.assert(
			fc.property(
				fc
					.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 30 }))
					.chain(([rows, draws]) =>
						fc.array(fc.array(value, { minLength: draws, maxLength: draws }), {
							minLength: rows,
							maxLength: rows
						})
					),
				fc.integer({ min: 0, max: 40 }),
				(contributions, shown) => {
					const fan = fanSeries(labels(contributions.length + 1), contributions, shown);
					const drawn = [
						0,
						...fan.threads.flat(),
						...fan.rows.flatMap(({ sum }) => [sum.low, sum.high])
					];
					expect(Math.min(...drawn)).toBeGreaterThanOrEqual(fan.domain[0]);
					expect(Math.max(...drawn)).toBeLessThanOrEqual(fan.domain[1]);
				}
			)
		);
	});

	it('takes a reference alone', () => {
		expect(fanSeries(labels(1), [], 60)).toMatchObject({ threads: [], domain: [0, 1], draws: 0 });
	});

	it.each([0, 1, 3])('refuses %d rows of contributions for three labels', (n) => {
		const contributions = Array.from({ length: n }, () => [1]);
		expect(() => fanSeries(labels(3), contributions, 1)).toThrow(RangeError);
	});
});
