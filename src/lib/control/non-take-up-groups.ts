import type { Condition } from '../data/schema/population.ts';
import { compileCondition, holds } from '../population/condition.ts';
import type { Population } from '../population/types.ts';
import { nonTakeUpRanking } from './non-take-up-ranking.ts';

/** Households taken to be concerned by a published rate of non-take-up. */
export interface NonTakeUpReading {
	readonly id: string;
	readonly where: Condition;
	/** The fact that gives the rate, in percent; null for those with nothing left to claim. */
	readonly fact: string | null;
}

const claimless = { rsa: 'non', low_income: 'oui' } as const;

/**
 * The reading of the published rates (RSA, DREES 2018), the narrowest first: a household takes the
 * first that describes it. That a low income without RSA may be a right not taken up is our
 * assumption, since the population does not say who is eligible.
 */
export const NON_TAKE_UP: readonly NonTakeUpReading[] = [
	{ id: 'on-rsa', where: { rsa: 'oui' }, fact: null },
	{ id: 'no-housing-aid', where: { ...claimless, al: 'non' }, fact: 'nr.rsa.al-non' },
	{ id: 'couple', where: { ...claimless, family: 'couple' }, fact: 'nr.rsa.couple-0' },
	{ id: 'lone-parent', where: { ...claimless, family: 'parent_seul' }, fact: 'nr.rsa.mono-f' },
	{ id: 'no-prime', where: { ...claimless, ppa: 'non' }, fact: 'nr.rsa.ppa-non' },
	{ id: 'prime', where: { ...claimless, ppa: 'oui' }, fact: 'nr.rsa.ppa-oui' }
];

/**
 * The place of each profile by its likely non-take-up of RSA, for the mirror policy.
 *
 * @param rates percent, by id of the fact
 * @throws {InputError} for a rate outside 0–100 or that is missing
 */
export function nonTakeUpOf(
	population: Population,
	rates: Readonly<Record<string, number>>
): Int32Array {
	const { attributes, codes, profiles } = population;
	return nonTakeUpRanking(
		profiles,
		NON_TAKE_UP.map(({ id, where, fact }) => {
			const tests = compileCondition(attributes, where, `non-take-up ${id}`);
			const members = new Uint8Array(profiles);
			for (let profile = 0; profile < profiles; profile++)
				if (holds(tests, codes, profile * attributes.length)) members[profile] = 1;
			return { id, members, rate: fact === null ? 0 : (rates[fact] ?? NaN) / 100 };
		})
	);
}
