import type { Group } from './types.ts';

/** A published non-take-up rate, and the profiles that it is taken to describe. */
export interface NonTakeUpGroup extends Group {
	/** Share (0–1) of those concerned who do not take up the right. */
	readonly rate: number;
}

/** A rate as an integer, so that equal rates tie. */
const UNITS_PER_RATE = 10_000;

/**
 * The mirror policy: each profile's place by its likely non-take-up of rights, the likeliest
 * highest. A profile takes the rate of the first group that it is in, and 0 outside them all:
 * published rates are used one at a time, since nothing published says how two of them combine.
 * The order of the groups is therefore part of the hypothesis; give the narrowest first, and first
 * of all, with rate 0, the households that already receive the right or have no claim to it.
 *
 * @throws {RangeError} for a rate outside 0–1, naming the group.
 */
export function nonTakeUpRanking(profiles: number, groups: readonly NonTakeUpGroup[]): Int32Array {
	for (const { id, rate } of groups) {
		if (rate >= 0 && rate <= 1) continue;
		throw new RangeError(`non-take-up rate of ${id}: ${rate} is not within 0–1`);
	}
	return Int32Array.from({ length: profiles }, (_, profile) => {
		const group = groups.find(({ members }) => members[profile] === 1);
		return Math.round((group?.rate ?? 0) * UNITS_PER_RATE);
	});
}
