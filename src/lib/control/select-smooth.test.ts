import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../scoring/random.ts';
import { binsOf, histogram } from './bins.ts';
import { oddsOfBins } from './odds.ts';
import { selectHighest } from './select-highest.ts';
import { selectSmooth } from './select-smooth.ts';
import { solveOdds } from './solve-odds.ts';
import { spreadOf } from './spread.ts';
import { naiveSmooth } from './test-naive.ts';

interface Case {
	readonly keys: number[];
	readonly counts: number[];
	readonly share: number;
	readonly scale: number;
}

function select({ keys, counts, share, scale }: Case) {
	const all = counts.reduce((sum, count) => sum + count, 0);
	const weights = Float64Array.from(counts, (count) => count / all);
	const typed = Int32Array.from(keys);
	const spread = spreadOf(typed, weights);
	const out = new Float64Array(keys.length);
	const odds = new Float64Array(keys.length);
	const cut = selectSmooth(typed, weights, spread, share, scale, odds, out);
	const selected = out.reduce((sum, p, i) => sum + p * weights[i]!, 0);
	return { cut, out, selected, weights, spread, typed };
}

const anyCase: fc.Arbitrary<Case> = fc.record({
	keys: fc.array(fc.integer({ min: -60_000, max: 60_000 }), { minLength: 12, maxLength: 12 }),
	counts: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 12, maxLength: 12 }),
	share: fc.double({ min: 0.0005, max: 0.995, noNaN: true }),
	scale: fc.double({ min: 10, max: 40_000, noNaN: true })
});

/**
 * How far a probability may be from that of the exact cut: the sum is right to 1e-11 of the share
 * (`solveOdds`), all move the same way with the cut, so none by more than that over its own weight.
 */
const within = (one: Case, weight: number, solutions = 1) =>
	(1.1e-11 * solutions * one.share) / weight;

/** A population of the size of the real one, log-odds as a draw gives them. */
function large(seed: number) {
	const random = stream(seed, 0);
	const profiles = 8000;
	const keys = Int32Array.from({ length: profiles }, () =>
		Array.from({ length: 18 }, () => random.uniform()).reduce(
			(sum, u, i) => sum + (u < 0.25 ? 500 + 750 * i : 0),
			0
		)
	);
	const raw = Float64Array.from(keys, () => random.uniform() ** 4);
	const total = raw.reduce((sum, w) => sum + w, 0);
	return { keys, weights: raw.map((w) => w / total) };
}

describe('selectSmooth', () => {
	test('equals the household-by-household solution', () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				const households = one.keys.flatMap((key, i) => Array<number>(one.counts[i]!).fill(key));
				const naive = naiveSmooth(households, one.share * households.length, one.scale);
				const { out, weights } = select(one);
				let household = 0;
				out.forEach((p, i) => {
					for (let n = 0; n < one.counts[i]!; n++)
						expect(Math.abs(p - naive[household++]!)).toBeLessThan(within(one, weights[i]!));
				});
			})
		);
	});

	test('Σ w·p = K/N', () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				expect(Math.abs(select(one).selected / one.share - 1)).toBeLessThan(1e-10);
			}),
			{ numRuns: 500 }
		);
	});

	test('scaling all weights and the residual together changes nothing', () => {
		fc.assert(
			fc.property(anyCase, fc.integer({ min: 2, max: 50 }), (one, factor) => {
				const { out, cut, weights } = select(one);
				const larger = select({
					...one,
					keys: one.keys.map((key) => key * factor),
					scale: one.scale * factor
				});
				larger.out.forEach((p, i) =>
					expect(Math.abs(p - out[i]!)).toBeLessThan(within(one, weights[i]!, 2))
				);
				expect(larger.cut / factor).toBeCloseTo(cut, 3);
			})
		);
	});

	test('nobody is selected less often at a larger capacity', () => {
		fc.assert(
			fc.property(anyCase, fc.double({ min: 1.001, max: 3, noNaN: true }), (one, factor) => {
				const { out } = select(one);
				const more = select({ ...one, share: Math.min(1, one.share * factor) }).out;
				more.forEach((p, i) => expect(p).toBeGreaterThanOrEqual(out[i]! - 1e-12));
			})
		);
	});

	test('a higher score is never selected less often', () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				const { out } = select(one);
				const byKey = one.keys.map((key, i) => ({ key, p: out[i]! })).sort((a, b) => a.key - b.key);
				byKey.slice(1).forEach(({ p }, i) => expect(p).toBeGreaterThanOrEqual(byKey[i]!.p - 1e-12));
			})
		);
	});

	test('no residual, or one too narrow to matter, is the hard threshold with its ties', () => {
		for (const scale of [0, 1e-9, NaN]) {
			const { out, spread, typed, weights } = select({
				keys: [1000, 90_000, 50_000, 50_000],
				counts: [4, 2, 1, 1],
				share: 3 / 8,
				scale
			});
			const hard = new Float64Array(4);
			selectHighest(typed, weights, spread, 3 / 8, hard);
			expect(out).toEqual(hard);
		}
	});

	test('just above that, the smooth selection has come close to the hard one', () => {
		// 90,000 units make bins of 256; the narrowest residual that counts is 0.86 units.
		const { out, selected } = select({
			keys: [0, 90_000, 50_000, 50_000, 49_000],
			counts: [3, 2, 1, 1, 1],
			share: 3 / 8,
			scale: 0.86
		});
		expect([...out].map((p) => Math.round(p * 1e9) / 1e9)).toEqual([0, 1, 0.5, 0.5, 0]);
		expect(selected).toBeCloseTo(3 / 8, 10);
	});

	test('a cut that falls in a wide gap', () => {
		const { out, selected } = select({
			keys: [0, 1, 120_000, 120_001],
			counts: [1, 1, 1, 1],
			share: 0.5,
			scale: 2
		});
		expect(out[1]).toBeLessThan(1e-9);
		expect(out[2]).toBeGreaterThan(1 - 1e-9);
		expect(selected).toBeCloseTo(0.5, 12);
	});

	test('everyone alike: each has the same chance, to the last bit', () => {
		const { out } = select({ keys: [7, 7, 7], counts: [1, 2, 4], share: 0.0063, scale: 5000 });
		expect(new Set(out).size).toBe(1);
		expect(out[0]).toBeCloseTo(0.0063, 15);
	});

	test('everyone, at a capacity of everyone', () => {
		const { out } = select({ keys: [1, 5, 9], counts: [1, 2, 5], share: 1, scale: 3 });
		expect([...out]).toEqual([1, 1, 1]);
	});

	test('the error of bins alone, and that the profiles settle it', () => {
		for (const seed of [1, 2, 3]) {
			const { keys, weights } = large(seed);
			const spread = spreadOf(keys, weights);
			const bins = binsOf(spread);
			const width = 2 ** bins.shift;
			const deviation = Math.sqrt(spread.variance);
			for (const scale of [0.097 * deviation, 0.3 * deviation, 1.1 * deviation]) {
				const out = new Float64Array(keys.length);
				const cut = selectSmooth(keys, weights, spread, 0.0063, scale, out.slice(), out);
				const middle = bins.low + (width - 1) / 2;
				const binned =
					middle +
					scale *
						solveOdds(
							oddsOfBins(bins, scale, bins.low),
							histogram(bins, keys, weights),
							0.0063,
							0,
							{ low: -1000, high: 1000 },
							new Float64Array(bins.count)
						);
				// Bins alone move a household, hence t, by half a width at most; here by a fifth at most.
				expect(Math.abs(binned - cut)).toBeLessThan(width / 5);
				expect(Math.abs(binned - cut) / scale).toBeLessThan(0.03);
				// Profiles: as bisection over all of them has it.
				let [low, high] = [spread.min - 60 * scale, spread.max + 60 * scale];
				for (let i = 0; i < 100; i++) {
					const t = (low + high) / 2;
					const sum = keys.reduce(
						(s, key, c) => s + weights[c]! / (1 + Math.exp((t - key) / scale)),
						0
					);
					if (sum > 0.0063) low = t;
					else high = t;
				}
				expect(Math.abs(low - cut) / scale).toBeLessThan(1e-9);
			}
		}
	});
});
