import type { Side } from './types.ts';

/** Thresholds that no source gives: the reader's. */
export interface Thresholds {
	/** Euros a month under which an income is called low. */
	low: number;
	/** Months in a year under which they are called few; null leaves the criterion out. */
	few: number | null;
}

/**
 * The answers of a household, those of the ledger among them. The model's one published threshold
 * (`published`) is that of a single person; living on RSA, or under it, is having a low income, as
 * the model's own exclusions say. Whether it lives on RSA, the CAF knows, since it pays it: take that
 * from the messages before the change.
 *
 * @param profile answers that no ledger gives
 * @param published euros a month
 */
export function ledgerAnswers(
	profile: Readonly<Record<string, string>>,
	{ income, worked, rsa }: Pick<Side, 'income' | 'worked' | 'rsa'>,
	{ low, few }: Thresholds,
	published: number
): Record<string, string> {
	const isUnder = profile.composition === 'seul' && income < published * 100;
	const isLow = isUnder || income < low * 100 || rsa;
	return {
		...profile,
		rsa: rsa ? 'oui' : 'non',
		revenu_mensuel: isLow ? 'faible' : 'autre',
		revenu_uc_942: isUnder ? 'oui' : 'non',
		mois_activite_12m: few !== null && worked < few ? 'faible' : 'eleve'
	};
}
