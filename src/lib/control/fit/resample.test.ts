import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../../scoring/random.ts';
import { importance } from './importance.ts';
import { resample } from './resample.ts';

describe('importance', () => {
	test('equal logarithms: equal weights, an effective sample of all', () => {
		const { weights, effectiveSampleSize } = importance([-900, -900, -900, -900]);
		expect([...weights]).toEqual([0.25, 0.25, 0.25, 0.25]);
		expect(effectiveSampleSize).toBe(4);
	});

	test('one that outweighs the rest: an effective sample of one', () => {
		expect(importance([0, -800, -900]).effectiveSampleSize).toBe(1);
	});

	test('(Σw)² / Σw²', () => {
		const { weights, effectiveSampleSize } = importance([0, Math.log(0.5)]);
		expect(weights[0]).toBeCloseTo(2 / 3, 12);
		expect(effectiveSampleSize).toBeCloseTo(1.5 ** 2 / 1.25, 12);
	});
});

describe('resample', () => {
	test('keeps each draw floor or ceiling of its due', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
				fc.integer({ min: 1, max: 200 }),
				fc.nat(1000),
				(raw, count, seed) => {
					const weights = Float64Array.from([...raw, 0.5, 0]);
					const total = weights.reduce((sum, w) => sum + w, 0);
					const kept = resample(weights, count, stream(seed, 0));
					expect(kept).toHaveLength(count);
					weights.forEach((weight, draw) => {
						const times = kept.filter((one) => one === draw).length;
						expect(Math.abs(times - (count * weight) / total)).toBeLessThan(1 + 1e-9);
					});
					expect(kept).not.toContain(weights.length - 1);
				}
			)
		);
	});

	test('seeded', () => {
		const weights = new Float64Array(50).map((_, i) => i);
		expect(resample(weights, 20, stream(1, 0))).toEqual(resample(weights, 20, stream(1, 0)));
	});
});
