import { groupSums } from './group-sums.ts';
import type { Target } from './target.ts';

/** One step of proportional fitting, in place: every cell times its group’s share ÷ weight. */
export function scaleTo(target: Target, weights: Float64Array): void {
	const { group, shares } = target;
	const factors = groupSums(target, weights);
	factors.forEach((sum, i) => {
		factors[i] = sum > 0 ? (shares[i] ?? 0) / sum : 0;
	});
	for (let row = 0; row < group.length; row++) {
		weights[row] = (weights[row] ?? 0) * (factors[group[row] ?? 0] ?? 0);
	}
}
