import { InputError } from '../data/input-error.ts';
import { show } from '../data/model/show.ts';

/**
 * A capacity as a share of the households, K/N.
 *
 * @param capacity households that can be checked in a year, above 0, at most all of them
 * @param households N
 * @throws {InputError} for 0, less, more than N, or what is not a number.
 */
export function capacityShare(capacity: number, households: number): number {
	if (capacity > 0 && capacity <= households) return capacity / households;
	throw new InputError({
		code: 'out-of-range',
		place: 'capacity',
		found: show(capacity),
		accepted: ['number', '> 0', `<= ${households}`]
	});
}
