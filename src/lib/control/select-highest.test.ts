import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectHighest } from './select-highest.ts';
import { spreadOf } from './spread.ts';
import { naiveHighest } from './test-naive.ts';
import { anyPopulation, anyWeights } from './test-populations.ts';
import { logOddsOfProfiles } from './log-odds.ts';
import { prepare } from './prepare.ts';

function select(keys: number[], counts: number[], capacity: number) {
	const all = counts.reduce((sum, count) => sum + count, 0);
	const weights = Float64Array.from(counts, (count) => count / all);
	const out = new Float64Array(keys.length);
	const typed = Int32Array.from(keys);
	const cut = selectHighest(typed, weights, spreadOf(typed, weights), capacity / all, out);
	return { cut, out: [...out] };
}

describe('selectHighest', () => {
	test('everyone above the cut, nobody below, the tied alike', () => {
		expect(select([10, 30, 20, 20], [4, 2, 1, 1], 3)).toEqual({ cut: 20, out: [0, 1, 0.5, 0.5] });
	});

	test('the order of the file does not count', () => {
		expect(select([20, 20, 30, 10], [1, 1, 2, 4], 3).out).toEqual([0.5, 0.5, 1, 0]);
	});

	test.each([
		['exactly those above', [3, 2, 1, 1], [2, 2, 2, 2], 2, [1, 0, 0, 0]],
		['everyone', [3, 2, 1, 1], [2, 2, 2, 2], 8, [1, 1, 1, 1]],
		['everyone, all tied', [5, 5], [3, 5], 8, [1, 1]],
		['less than one household', [3, 2, 1, 1], [2, 2, 2, 2], 0.5, [0.25, 0, 0, 0]],
		['a profile of nobody at the top', [9, 2], [0, 4], 2, [1, 0.5]],
		['keys far apart', [-400_000_000, 0, 400_000_000], [2, 1, 1], 1.5, [0, 0.5, 1]]
	])('%s', (_, keys, counts, capacity, expected) => {
		expect(select(keys, counts, capacity).out).toEqual(expected);
	});

	test('everyone is selected at a capacity of everyone, however shares round', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e4 })), { minLength: 1 }),
				(profiles) => {
					const counts = profiles.map(([, count]) => count);
					const all = counts.reduce((sum, count) => sum + count, 0);
					const { out } = select(
						profiles.map(([key]) => key),
						counts,
						all
					);
					for (const p of out) expect(p).toBeCloseTo(1, 10);
				}
			)
		);
	});

	test('equals the household-by-household selection, count by count, ties included', () => {
		const cases = anyPopulation.chain((made) =>
			fc.tuple(
				fc.constant(made),
				anyWeights(made.columns.length),
				fc.integer({ min: 1, max: made.households.length * 4 })
			)
		);
		fc.assert(
			fc.property(cases, ([made, weights, quarters]) => {
				const { population, columns, answersOf, counts, households } = made;
				const capacity = quarters / 4;
				const keys = logOddsOfProfiles(
					prepare(population, columns, answersOf).columns,
					Int32Array.from(weights)
				);
				const { out } = select([...keys], [...counts], capacity);
				const naive = naiveHighest(
					households.map((profile) => keys[profile]!),
					capacity
				);
				// Chances, exactly; so are the counts of each profile.
				expect(households.map((profile) => out[profile]!)).toEqual(naive);
				const selected = out.reduce((sum, p, profile) => sum + p * counts[profile]!, 0);
				expect(selected).toBeCloseTo(capacity, 9);
			}),
			{ numRuns: 500 }
		);
	});
});
