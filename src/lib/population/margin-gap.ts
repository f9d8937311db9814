import { groupSums } from './group-sums.ts';
import type { Target } from './target.ts';

/** The largest absolute difference between the shares of a margin and the weights, 0 to 1. */
export function marginGap(target: Target, weights: Float64Array): number {
	const sums = groupSums(target, weights);
	let gap = 0;
	target.shares.forEach((share, i) => {
		gap = Math.max(gap, Math.abs(share - (sums[i] ?? 0)));
	});
	return gap;
}
