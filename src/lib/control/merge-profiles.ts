import { lazyList } from '../population/lazy-list.ts';
import type { Prepared } from './types.ts';

/** Profiles that nothing tells apart, as one. */
export interface Merged {
	readonly prepared: Prepared;
	/** Merged profile that each profile went into. */
	readonly mergedOf: Int32Array;
}

/**
 * Merge the profiles that agree on every given column of values, adding up their weights. Whatever
 * depends on those values alone is the same on the merged profiles, up to the rounding of sums, and
 * there are far fewer of them: a tenth, for the score.
 *
 * @param by integers, one entry a profile each; with none, all profiles become one
 */
export function mergeProfiles(prepared: Prepared, by: readonly ArrayLike<number>[]): Merged {
	const { population, columns, rankings } = prepared;
	const mergedOf = new Int32Array(population.profiles);
	let first = [0];
	for (const values of by) {
		const known = new Map<number, number>();
		first = [];
		for (let i = 0; i < mergedOf.length; i++) {
			const key = mergedOf[i]! * 2 ** 32 + (values[i]! >>> 0);
			if (!known.has(key)) known.set(key, first.push(i) - 1);
			mergedOf[i] = known.get(key)!;
		}
	}
	return {
		mergedOf,
		prepared: {
			...prepared,
			population: {
				...population,
				// A merged profile has no one answer to anything else.
				attributes: [],
				codes: new Uint8Array(),
				profiles: first.length,
				weights: lazyList(population.weights.length, (variant) =>
					mergeWeights(population.weights[variant]!, mergedOf, first.length)
				)
			},
			columns: {
				...columns,
				rows: first.length,
				bytes: columns.bytes.map((byte) => Uint8Array.from(first, (i) => byte[i]!))
			},
			rankings: Object.fromEntries(
				Object.entries(rankings).map(([id, keys]) => [id, Int32Array.from(first, (i) => keys[i]!)])
			)
		}
	};
}

function mergeWeights(weights: Float64Array, mergedOf: Int32Array, count: number): Float64Array {
	const sums = new Float64Array(count);
	for (let i = 0; i < mergedOf.length; i++) sums[mergedOf[i]!]! += weights[i]!;
	return sums;
}
