import { ceilingOf } from './ceiling.ts';
import { groupTable } from './group-table.ts';
import { ratiosOfDraw } from './ratios-of-draw.ts';
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
	const itself = Int32Array.from(weights, (_, i) => i);
	const table = groupTable(groups, weights, itself, weights.length);
	const ratios = ratiosOfDraw(table, probability);
	const all = sumOf(weights);
	const share = sumOf(weights, probability) / all;
	return groups.groups.map(({ id, members }, group) => {
		const households = sumOf(weights, members) / all;
		const ratio = ratios[group]!;
		const selected = households > 0 ? ratio * households : 0;
		return { id, households, selected, ratio, ceiling: ceilingOf(households, share) };
	});
}

function sumOf(weights: Float64Array, factors?: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sum += weights[i]! * (factors ? factors[i]! : 1);
	return sum;
}
