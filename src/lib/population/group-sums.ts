import type { Target } from './target.ts';

/** The weight in each group of a margin. */
export function groupSums({ group, shares }: Target, weights: Float64Array): Float64Array {
	const sums = new Float64Array(shares.length);
	for (let row = 0; row < group.length; row++) {
		const at = group[row] ?? 0;
		sums[at] = (sums[at] ?? 0) + (weights[row] ?? 0);
	}
	return sums;
}
