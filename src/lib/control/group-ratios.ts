import { groupSums } from './group-sums.ts';
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
	/** The highest ratio that arithmetic allows, min(1 / households, N / K). */
	readonly ceiling: number;
}

/**
 * Share of the selected over share of households, for each group. Where every household has the
 * same probability, every ratio is exactly 1.
 *
 * @param probability of each profile, 0–1, not all 0
 * @param weights of the profiles
 */
export function groupRatios(
	groups: GroupSet,
	weights: Float64Array,
	probability: Float64Array
): readonly GroupRatio[] {
	const everyone = groupSums(groups, weights);
	const relative = relativeTo(probability);
	const selected = groupSums(groups, weights, relative);
	const share = groupSums({ ids: [], columns: { ...groups.columns, columns: 0, bytes: [] } }, weights, probability);
	return groups.ids.map((id, group) => ({ id, households: 0, selected: 0, ratio: 0, ceiling: 0 }));
}
