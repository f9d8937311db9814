import type { GroupSet } from './types.ts';

/**
 * Weight of each group in each profile, group-major, everyone last.
 *
 * @param weights of the profiles that the groups are given over
 * @param mergedOf merged profile that each went into
 * @param merged how many there are of those
 */
export function groupTable(
	{ groups }: GroupSet,
	weights: Float64Array,
	mergedOf: Int32Array,
	merged: number
): Float64Array {
	const table = new Float64Array((groups.length + 1) * merged);
	const profiles = weights.length;
	for (let group = 0; group <= groups.length; group++) {
		const members = groups[group]?.members;
		const start = group * merged;
		for (let i = 0; i < profiles; i++)
			if (members === undefined || members[i] === 1) table[start + mergedOf[i]!]! += weights[i]!;
	}
	return table;
}
