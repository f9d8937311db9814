/** Small invented populations for the tests; they stand for nobody. */
import fc from 'fast-check';
import type { Population } from '../population/types.ts';
import type { Column, Profile } from '../scoring/types.ts';

export interface TestPopulation {
	readonly population: Population;
	/** Households of each profile; their sum is a power of two, so that sums of shares are exact. */
	readonly counts: readonly number[];
	readonly columns: readonly Column[];
	readonly answersOf: (profile: number) => Profile;
	/** Profile of each household. */
	readonly households: readonly number[];
}

const MODALITIES = ['a', 'b', 'c'];

/**
 * Profiles answer `v0`, `v1`, … with a, b or c, of which b and c are columns; `fifth` is the income
 * fifth. The last profile takes the households that bring the total to a power of two.
 *
 * @param codes one list a profile: its fifth, then its answers
 */
export function testPopulation(
	codes: readonly (readonly number[])[],
	someCounts: readonly number[]
): TestPopulation {
	const variables = codes[0]!.length - 1;
	const counts = [...someCounts];
	const sum = counts.reduce((a, b) => a + b, 0);
	counts[counts.length - 1]! += 2 ** Math.ceil(Math.log2(Math.max(1, sum))) - sum;
	const households = counts.flatMap((count, i) => Array.from({ length: count }, () => i));
	const names = Array.from({ length: variables }, (_, v) => `v${v}`);
	return {
		population: {
			attributes: [
				{ id: 'fifth', modalities: ['1', '2', '3', '4', '5'] },
				...names.map((id) => ({ id, modalities: MODALITIES }))
			],
			codes: Uint8Array.from(codes.flat()),
			profiles: codes.length,
			weights: [Float64Array.from(counts, (count) => count / households.length)],
			households: households.length
		},
		counts,
		columns: names.flatMap((variable) =>
			['b', 'c'].map((modality) => ({
				variable,
				modality,
				sign: 1 as const,
				inclusion: 'always' as const
			}))
		),
		answersOf: (profile) =>
			Object.fromEntries(names.map((name, v) => [name, MODALITIES[codes[profile]![v + 1]!]!])),
		households
	};
}

/** Random populations of up to 24 profiles and 200 households or so, of 1 to 6 variables. */
export const anyPopulation: fc.Arbitrary<TestPopulation> = fc
	.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 24 }))
	.chain(([variables, profiles]) =>
		fc.tuple(
			fc.array(
				fc
					.tuple(fc.nat(4), fc.array(fc.nat(2), { minLength: variables, maxLength: variables }))
					.map(([fifth, answers]) => [fifth, ...answers]),
				{ minLength: profiles, maxLength: profiles }
			),
			fc.array(fc.nat(9), { minLength: profiles, maxLength: profiles })
		)
	)
	.map(([codes, counts]) => testPopulation(codes, counts));

/** Weights of a draw: few values, so that scores tie, or many. */
export const anyWeights = (columns: number): fc.Arbitrary<number[]> =>
	fc.oneof(
		fc.array(fc.integer({ min: -2, max: 2 }), { minLength: columns, maxLength: columns }),
		fc.array(fc.integer({ min: -14_000, max: 14_000 }), { minLength: columns, maxLength: columns })
	);
