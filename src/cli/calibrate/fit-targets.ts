import { facts } from '#lib/data/facts.ts';
import { METHOD_BANDS } from '#lib/control/index.ts';
import type { FitTargets } from '#lib/control/index.ts';

/** Published figures that the fit rests on. */
export const FIT_FACTS = [
	'caf.home-checks.lone-parents',
	'caf.households.lone-parents',
	'caf.home-checks.2021',
	'caf.home-checks.score-share.2021',
	'pop.foyers.2023'
] as const;

export interface Fit {
	readonly targets: FitTargets;
	/** Households that the score sends a check to in a year: 70 % of home checks. */
	readonly capacity: number;
	/** K/N. */
	readonly share: number;
}

/**
 * What a calibration reproduces, from the published figures.
 *
 * @param households N
 */
export function fitTargets(households: number): Fit {
	const [lone, loneHouseholds, checks, scoreShare] = FIT_FACTS.map(figure);
	// A share given to two digits does not carry more than a thousand.
	const capacity = Math.round((checks! * scoreShare!) / 100 / 1000) * 1000;
	return {
		targets: {
			loneParents: { value: lone! / 100, deviation: METHOD_BANDS.loneParentsDeviation },
			loneParentHouseholds: loneHouseholds! / 100,
			overpayment: METHOD_BANDS.overpayment,
			yield: METHOD_BANDS.yield
		},
		capacity,
		share: capacity / households
	};
}

function figure(id: string): number {
	const value = facts.get(id)?.value;
	if (typeof value !== 'number') throw new TypeError(`no figure "${id}" in data/facts.json`);
	return value;
}
