import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOddsOfProfiles } from './log-odds.ts';
import { prepare } from './prepare.ts';
import { naiveLogOdds } from './test-naive.ts';
import { anyPopulation, anyWeights, testPopulation } from './test-populations.ts';

describe('prepare', () => {
	test('scores every profile as its answers do, one by one', () => {
		const cases = anyPopulation.chain((made) =>
			fc.tuple(fc.constant(made), anyWeights(made.columns.length))
		);
		fc.assert(
			fc.property(cases, ([{ population, columns, answersOf }, weights]) => {
				const { columns: bits } = prepare(population, columns, answersOf);
				const expected = Array.from({ length: population.profiles }, (_, profile) =>
					naiveLogOdds(columns, weights, answersOf(profile))
				);
				expect([...logOddsOfProfiles(bits, Int32Array.from(weights))]).toEqual(expected);
			})
		);
	});

	test('names the variables that no profile answers, and counts them as their reference', () => {
		const { population, columns } = testPopulation([[0, 1, 1]], [4]);
		const prepared = prepare(population, columns, () => ({ v0: 'b' }));
		expect(prepared.unanswered).toEqual(['v1']);
		const weights = Int32Array.of(3, 0, 100, 100);
		expect([...logOddsOfProfiles(prepared.columns, weights)]).toEqual([3]);
	});

	test('asks for the answers of a profile once', () => {
		const { population, columns, answersOf } = testPopulation(
			[
				[0, 1, 1],
				[2, 0, 2]
			],
			[4, 4]
		);
		const asked: number[] = [];
		prepare(population, columns, (profile) => {
			asked.push(profile);
			return answersOf(profile);
		});
		expect(asked).toEqual([0, 1]);
	});

	test('a population without income fifths is a mistake of the caller', () => {
		const { population, columns, answersOf } = testPopulation([[0, 1]], [4]);
		const without = { ...population, attributes: population.attributes.slice(1) };
		expect(() => prepare(without, columns, answersOf)).toThrow(TypeError);
	});
});
