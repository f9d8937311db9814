import { groupSums } from './group-sums.ts';
import { relativeWeights } from './relative-weights.ts';
import type { GroupSet } from './types.ts';

/** How much of a group is selected, against everyone. */
export interface GroupRatio {
	readonly id: string;
	/** Share of households, 0–1. */
	readonly households: number;
	/** Share of the selected, 0–1. */
	readonly selected: number;
	/** `selected / households`; NaN for a group of nobody. */
	readonly ratio: number;
	/** The highest ratio that arithmetic allows: min(1 / households, N / K). */
	readonly ceiling: number;
}

/**
 * Share of the selected over share of households, for each group. Where every household has the
 * same probability, every ratio is exactly 1.
 *
 * @param weights of the profiles
 * @param probability of each profile, 0–1, not all 0
 */
export function groupRatios(
	groups: GroupSet,
	weights: Float64Array,
	probability: Float64Array
): readonly GroupRatio[] {
	const relative = new Float64Array(weights.length);
	const highest = relativeWeights(weights, probability, relative);
	const everyone = groupSums(groups, weights);
	const chosen = groupSums(groups, relative);
	const all = everyone[groups.ids.length]!;
	const allChosen = chosen[groups.ids.length]!;
	return groups.ids.map((id, group) => {
		const households = everyone[group]! / all;
		const selected = chosen[group]! / allChosen;
		return {
			id,
			households,
			selected,
			ratio: selected / households,
			ceiling: Math.min(1 / households, all / (highest * allChosen))
		};
	});
}
