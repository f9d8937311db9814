import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from './quantile.ts';
import { summariseRatios } from './summarise-ratios.ts';

const between = (low: number, high: number) =>
	Float64Array.from({ length: 41 }, (_, i) => high - ((high - low) * i) / 40);

describe('summariseRatios', () => {
	test('reference interval from 2.5 to 97.5 %, and median', () => {
		const { reference, median, envelope } = summariseRatios(between(2, 6));
		expect(reference.low).toBeCloseTo(2.1, 12);
		expect(reference.high).toBeCloseTo(5.9, 12);
		expect(median).toBeCloseTo(4, 12);
		expect(envelope).toEqual(reference);
	});

	test('the envelope holds the reference and every other run', () => {
		const { envelope } = summariseRatios(between(2, 6), { runs: [between(1, 3), between(4, 8)] });
		expect(envelope.low).toBeCloseTo(1.05, 12);
		expect(envelope.high).toBeCloseTo(7.9, 12);
	});

	test('leaves the ratios in their order', () => {
		const ratios = Float64Array.of(3, 1, 2);
		summariseRatios(ratios);
		expect([...ratios]).toEqual([3, 1, 2]);
	});

	const range = (low: number, high: number) => ({ low, high });
	test.each([
		['all above 1', [2, 6], [1.5, 3], range(1.2, 7), 'more'],
		['all below 1', [0.1, 0.6], [0, 0.8], range(0, 0.9), 'less'],
		['the reference meets 1', [0.8, 6], [2, 3], range(2, 7), 'cannot-tell'],
		['the envelope meets 1', [2, 6], [0.8, 3], range(1.2, 7), 'cannot-tell'],
		['the search meets 1', [2, 6], [1.5, 3], range(0.95, 7), 'cannot-tell'],
		['the search touches 1', [2, 6], [1.5, 3], range(1, 7), 'cannot-tell'],
		['on either side', [2, 6], [2, 3], range(0.1, 0.9), 'cannot-tell'],
		['no search was made', [2, 6], [2, 3], null, 'cannot-tell']
	] as const)('%s: %s', (_, [low, high], [otherLow, otherHigh], adversarial, expected) => {
		const { verdict } = summariseRatios(between(low, high), {
			runs: [between(otherLow, otherHigh)],
			adversarial
		});
		expect(verdict).toBe(expected);
	});

	test('a group of nobody: no number, no direction', () => {
		const summary = summariseRatios(Float64Array.of(NaN, NaN), { adversarial: range(2, 3) });
		expect(summary.median).toBeNaN();
		expect(summary.verdict).toBe('cannot-tell');
	});
});

test('quantile: R-7, as d3 has it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(values, share) => {
				const sorted = Float64Array.from(values).sort();
				expect(quantile(sorted, share)).toBeCloseTo(quantileSorted([...sorted], share)!, 6);
			}
		)
	);
	expect(quantile(new Float64Array(), 0.5)).toBeNaN();
});
