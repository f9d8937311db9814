import { describe, expect, test } from 'vitest';
import { logOddsOfProfiles } from './log-odds.ts';
import { prepare } from './prepare.ts';
import { rankOfHousehold } from './rank-of-household.ts';
import { residualScale } from './residual-scale.ts';
import { spreadOf } from './spread.ts';
import { streamFor } from './streams.ts';
import { testPopulation } from './test-populations.ts';
import type { Draws } from './types.ts';

const made = testPopulation(
	[
		[0, 0],
		[0, 1],
		[0, 2]
	],
	[8, 4, 4]
);
const prepared = prepare(made.population, made.columns, made.answersOf);

const drawsOf = (rho: number, count: number): Draws => ({
	draws: count,
	columns: 2,
	weights: Int32Array.from({ length: 2 * count }, (_, i) => (i % 2 ? 20_000 : 10_000)),
	rho: new Float64Array(count).fill(rho),
	variant: new Uint8Array(count)
});

describe('rankOfHousehold', () => {
	test('no residual: those above, and half of the tied', () => {
		const at = (logOdds: number) =>
			rankOfHousehold(prepared, drawsOf(0, 1), Int32Array.of(logOdds));
		expect(at(99_000).rank.median).toBe(1);
		expect(at(15_000).rank.median).toBe(1 + 15 * 0.25);
		expect(at(10_000).rank.median).toBe(1 + 15 * 0.375);
		expect(at(-1).rank.median).toBe(16);
		expect(at(-1).scoredLower.median).toBe(0);
		expect(at(99_000).scoredLower).toEqual({ median: 1, low: 1, high: 1 });
	});

	test('with a residual: the formula of the method, draw by draw', () => {
		const draws = drawsOf(0.4, 1);
		const weights = made.population.weights[0]!;
		const keys = logOddsOfProfiles(prepared.columns, draws.weights);
		const scale = residualScale(spreadOf(keys, weights).variance, 0.4);
		for (const own of [-30_000, 0, 12_345, 60_000]) {
			for (const seed of [1, 2, 3]) {
				const v = streamFor('rank', seed, 0).uniform();
				const u = scale * Math.log(v / (1 - v));
				const sum = keys.reduce(
					(total, key, c) => total + weights[c]! / (1 + Math.exp(-(key - own - u) / scale)),
					0
				);
				const { rank, scoredLower } = rankOfHousehold(prepared, draws, Int32Array.of(own), seed);
				expect(rank.median).toBeCloseTo(1 + 15 * sum, 9);
				expect(scoredLower.median).toBeCloseTo(1 - sum, 9);
			}
		}
	});

	test('ranks of everyone, residuals and all, are spread evenly over the queue', () => {
		const count = 4000;
		const draws = drawsOf(0.5, count);
		const mean = made.counts.reduce((total, households, profile) => {
			const own = new Int32Array(count).fill([0, 10_000, 20_000][profile]!);
			const { scoredLower } = rankOfHousehold(prepared, draws, own);
			return total + (households / 16) * scoredLower.median;
		}, 0);
		expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
	});

	test('a median between 5 and 95 %, seeded; a higher score never ranks further back', () => {
		const draws = drawsOf(0.3, 500);
		const at = (own: number, seed = 1) =>
			rankOfHousehold(prepared, draws, new Int32Array(500).fill(own), seed).rank;
		const { low, median, high } = at(10_000);
		expect(1).toBeLessThan(low);
		expect(low).toBeLessThan(median);
		expect(median).toBeLessThan(high);
		expect(high).toBeLessThan(16);
		expect(at(10_000)).toEqual(at(10_000));
		expect(at(10_000, 2)).not.toEqual(at(10_000));
		expect(at(12_000).low).toBeLessThan(low);
	});
});
