import { groupTable } from './group-table.ts';
import { mergeProfiles } from './merge-profiles.ts';
import type { GroupSet, Policy, Prepared } from './types.ts';

/** A population reduced to what one policy can tell apart, and the groups over it. */
export interface Condensed {
	readonly prepared: Prepared;
	/** Merged profile that each profile went into. */
	readonly mergedOf: Int32Array;
	/**
	 * Weight of each group in each merged profile, group-major, everyone last; made once a variant.
	 */
	readonly groupWeights: (variant: number) => Float64Array;
}

/**
 * Merge the profiles that a policy treats alike, so that a draw costs a tenth.
 *
 * @param stressed one entry a profile, where a stress test tells some apart
 * @throws {TypeError} where the policy has no ranking.
 */
export function condense(
	prepared: Prepared,
	groups: GroupSet,
	policy: Policy,
	stressed?: Uint8Array
): Condensed {
	const { prepared: merged, mergedOf } = mergeProfiles(
		prepared,
		valuesRead(prepared, policy, stressed)
	);
	const { profiles } = merged.population;
	const made: Float64Array[] = [];
	return {
		prepared: merged,
		mergedOf,
		groupWeights: (variant) =>
			(made[variant] ??= groupTable(
				groups,
				prepared.population.weights[variant]!,
				mergedOf,
				profiles
			))
	};
}

function valuesRead(
	{ columns, rankings }: Prepared,
	policy: Policy,
	stressed?: Uint8Array
): readonly ArrayLike<number>[] {
	if (policy === 'random') return [];
	if (policy === 'score' || policy === 'score-then-random')
		return stressed ? [...columns.bytes, stressed] : columns.bytes;
	const ranking = rankings[policy];
	if (ranking === undefined) throw new TypeError(`no ranking for the policy ${policy}`);
	return [ranking];
}
