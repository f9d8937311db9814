import { NON_TAKE_UP_GROUPS } from '../data/non-take-up-groups.ts';
import { groupMask } from '../population/group-mask.ts';
import type { Population } from '../population/types.ts';
import { nonTakeUpRanking } from './non-take-up-ranking.ts';

/**
 * The place of each profile by its likely non-take-up, for the mirror policy.
 *
 * @param rates the published rates, percent, by id of the fact
 * @throws {InputError} for a rate outside 0–100, or one that is missing
 */
export function nonTakeUpOf(
	population: Population,
	rates: Readonly<Record<string, number>>
): Int32Array {
	return nonTakeUpRanking(
		population.profiles,
		NON_TAKE_UP_GROUPS.map(({ id, where, fact }) => ({
			id,
			members: groupMask(population, { id, where }),
			rate: fact === null ? 0 : (rates[fact] ?? NaN) / 100
		}))
	);
}
