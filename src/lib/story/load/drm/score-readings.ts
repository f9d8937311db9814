import { drmPeople } from '#lib/data/drm.ts';
import { facts } from '#lib/data/facts.ts';
import { addMonths } from '#lib/drm/index.ts';
import type { Month } from '#lib/drm/index.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { summarise } from '#lib/scoring/summarise.ts';
import type { Interval, Profile } from '#lib/scoring/types.ts';
import { fittedEnsemble } from '../fitted-ensemble.ts';
import { readIncome, type Way } from './income-readings.ts';
import { ledgerMonth } from './ledgers.ts';

/** From the first month in which a form has been filed to the last month paid. */
export const SCORED: readonly Month[] = Array.from({ length: 20 }, (_, i) =>
	addMonths('2024-05', i)
);

type Household = (typeof drmPeople.households)[number];

/** Households that a model scores, in the order of the data. */
export const scoredHouseholds = (): readonly Household[] =>
	drmPeople.households.filter(({ model }) => model !== null);

/** Whether the data say that its job or income is unstable. */
export const isUnstable = ({ profile }: Household): boolean =>
	profile['stabilite_emploi'] === 'instable';

/** The one threshold of the model that was published, euros a month. */
export function publishedThreshold(): number {
	return facts.get('caf.income.threshold.single')!.value as number;
}

/**
 * A household's answers on the first of a month, under one reading of its income. What a ledger
 * does not give is held still. RSA is answered from what the CAF pays that month, which it knows
 * whatever the reading. "Low income" is under the published threshold for a single person, applied
 * to every household: an assumption, said on the figure. Months in work are left out: no source
 * says how many are few.
 */
export function profileOf(
	household: Household,
	way: Way,
	month: Month,
	threshold = publishedThreshold()
): Profile {
	const low = readIncome(household.people, way, month) < threshold;
	const rsa = household.people.some((person) =>
		ledgerMonth(person, month)?.entries.some(({ code }) => code === 'XRSA')
	);
	return {
		...household.profile,
		rsa: rsa ? 'oui' : 'non',
		revenu_mensuel: low ? 'faible' : 'autre',
		...(household.profile.composition === 'seul' ? { revenu_uc_942: low ? 'oui' : 'non' } : {})
	};
}

/** Its score against the reference household, over the weightings that the fit kept. */
export function scoreOf(household: Household, way: Way, month: Month): Interval {
	const ensemble = fittedEnsemble(household.model!);
	return summarise(scoreDraws(ensemble, profileOf(household, way, month)).logOdds);
}

/**
 * Months in which the ledger gives a higher score than the form, and a lower one. Every weight of
 * low income raises the score, so that the answers alone decide.
 */
export function closerLook(household: Household, threshold?: number) {
	const signs = SCORED.map((month) => {
		const [form, ledger] = (['form', 'ledger'] as const).map(
			(way) => profileOf(household, way, month, threshold).revenu_mensuel === 'faible'
		);
		return Number(ledger) - Number(form);
	});
	return {
		signs,
		higher: signs.filter((sign) => sign > 0).length,
		lower: signs.filter((sign) => sign < 0).length
	};
}
