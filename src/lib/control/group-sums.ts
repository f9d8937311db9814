import type { GroupSet } from './types.ts';

const bySubset = new Float64Array(256);

/**
 * Sum of the weights of each group, and of everyone last. Eight groups are summed at a time: first
 * by the subset of them that a profile is in, then the subsets with a group, one group at a time.
 *
 * @param weights one a profile
 */
export function groupSums({ columns }: GroupSet, weights: Float64Array): Float64Array {
	const sums = new Float64Array(8 * columns.bytes.length + 1);
	const count = weights.length;
	for (let k = 0; k < columns.bytes.length; k++) {
		const byte = columns.bytes[k]!;
		bySubset.fill(0);
		for (let i = 0; i < count; i++) bySubset[byte[i]!]! += weights[i]!;
		for (let bit = 7; bit >= 0; bit--) {
			const size = 1 << bit;
			let sum = 0;
			for (let without = 0; without < size; without++) {
				const inside = bySubset[size + without]!;
				sum += inside;
				bySubset[without]! += inside;
			}
			sums[8 * k + bit] = sum;
		}
		sums[columns.columns] = bySubset[0]!;
	}
	return sums.subarray(0, columns.columns + 1);
}
