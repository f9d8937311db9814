import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRatios } from './group-ratios.ts';
import { groupSet } from './group-set.ts';
import { naiveRatio } from './test-naive.ts';

const set = (...masks: number[][]) =>
	groupSet(masks.map((mask, i) => ({ id: `g${i}`, members: Uint8Array.from(mask) })));

/** Probabilities, counts and up to 20 groups over the same profiles. */
const anySelection = fc.integer({ min: 1, max: 15 }).chain((profiles) => {
	const each = { minLength: profiles, maxLength: profiles };
	return fc.record({
		probability: fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), each),
		counts: fc.array(fc.integer({ min: 1, max: 9 }), each),
		masks: fc.array(fc.array(fc.nat(1), each), { minLength: 1, maxLength: 20 })
	});
});

describe('groupRatios', () => {
	test('share of the selected over share of the households', () => {
		const weights = Float64Array.of(0.5, 0.25, 0.25);
		const [first, second] = groupRatios(
			set([1, 0, 0], [0, 1, 1]),
			weights,
			Float64Array.of(0.1, 0.3, 0.1)
		);
		expect(first).toMatchObject({ id: 'g0', households: 0.5 });
		expect(first?.selected).toBeCloseTo(1 / 3, 12);
		expect(first?.ratio).toBeCloseTo(2 / 3, 12);
		expect(second?.ratio).toBeCloseTo(4 / 3, 12);
	});

	test('equals the household-by-household ratio, for any number of groups', () => {
		fc.assert(
			fc.property(anySelection, ({ probability, counts, masks }) => {
				const all = counts.reduce((sum, count) => sum + count, 0);
				const weights = Float64Array.from(counts, (count) => count / all);
				const found = groupRatios(set(...masks), weights, Float64Array.from(probability));
				const households = counts.flatMap((count, i) => Array<number>(count).fill(i));
				masks.forEach((mask, g) => {
					const chances = households.map((i) => probability[i]!);
					const naive = naiveRatio(
						chances,
						households.map((i) => mask[i] === 1)
					);
					if (Number.isNaN(naive)) expect(found[g]?.ratio).toBeNaN();
					else expect(found[g]?.ratio).toBeCloseTo(naive, 9);
				});
			})
		);
	});

	test('the same chance for everyone gives exactly 1, whatever the shares and the groups', () => {
		fc.assert(
			fc.property(
				anySelection,
				fc.double({ min: 1e-9, max: 1, noNaN: true }),
				({ counts, masks }, share) => {
					const weights = Float64Array.from(counts, (count) => count / 7.3);
					const probability = new Float64Array(counts.length).fill(share);
					for (const { ratio, households } of groupRatios(set(...masks), weights, probability))
						if (households > 0) expect(ratio).toBe(1);
				}
			)
		);
	});

	test('the ceiling is 1 / share of a group, or N / K where that is less', () => {
		const weights = Float64Array.of(0.25, 0.75);
		const [small, large] = groupRatios(set([1, 0], [0, 1]), weights, Float64Array.of(0.5, 0.5));
		expect(small?.ceiling).toBe(2);
		expect(large?.ceiling).toBeCloseTo(4 / 3, 12);
	});

	test('no ratio is above its ceiling', () => {
		fc.assert(
			fc.property(anySelection, ({ probability, counts, masks }) => {
				const weights = Float64Array.from(counts);
				for (const { ratio, ceiling } of groupRatios(
					set(...masks),
					weights,
					Float64Array.from(probability)
				))
					if (!Number.isNaN(ratio)) expect(ratio).toBeLessThanOrEqual(ceiling * (1 + 1e-9));
			})
		);
	});
});
