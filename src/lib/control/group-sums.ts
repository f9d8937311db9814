import type { GroupSet } from './types.ts';

const bySubset = new Float64Array(256);

/**
 * Sum of the weights of each group, and of everyone last. Eight groups are summed at a time, by the
 * set of them that a profile is in.
 *
 * @param weights one a profile
 */
export function groupSums({ columns }: GroupSet, weights: Float64Array): Float64Array {
	const sums = new Float64Array(columns.columns + 1);
	columns.bytes.forEach((byte, k) => {
		bySubset.fill(0);
		for (let i = 0; i < weights.length; i++) bySubset[byte[i]!]! += weights[i]!;
		const groups = Math.min(8, columns.columns - 8 * k);
		bySubset.forEach((sum, subset) => {
			for (let bit = 0; bit < groups; bit++) if ((subset >> bit) & 1) sums[8 * k + bit]! += sum;
			if (k === 0) sums[columns.columns]! += sum;
		});
	});
	return sums;
}
