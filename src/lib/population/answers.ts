import type { Profile } from '../scoring/types.ts';
import type { Population } from './types.ts';

/** Per variable of the model: the attribute that answers it and the answers, in code order. */
const VARIABLES: Readonly<Record<string, readonly [attribute: string, ...answers: string[]]>> = {
	composition: ['family', 'seul', 'parent_seul', 'couple_enfants', 'couple'],
	revenu_mensuel: ['low_income', 'autre', 'faible'],
	rsa: ['rsa', 'non', 'oui'],
	chomage: ['unemployed', 'non', 'oui'],
	mois_activite_12m: ['months_low', 'eleve', 'faible'],
	stabilite_emploi: ['unstable', 'stable', 'instable'],
	aah_emploi: ['aah_work', 'non', 'oui'],
	// Only people at work declare AAH every quarter; all of them are taken to do so.
	aah_trimestrielle: ['aah_work', 'non', 'oui'],
	quartier: ['qpv', 'non', 'oui'],
	taux_effort_loyer: ['rent_high', 'autre', 'eleve'],
	separation_recente: ['separated', 'non', 'oui'],
	enfant_12: ['child12', 'non', 'oui'],
	enfant_19: ['child19', 'non', 'oui'],
	situation_matrimoniale: ['marital', 'autre', 'veuf_divorce_separe'],
	revenu_uc_942: ['alone_942', 'non', 'oui'],
	statut_etudiant: ['student', 'non', 'oui'],
	statut_apprenti: ['apprentice', 'non', 'oui'],
	alternance_emploi: ['alternating', 'non', 'oui']
};

/** Variables that no attribute tells apart: every household of the population answers the same. */
const CONSTANT = {
	// No source says how frequent it is; counting nobody is tested to change little.
	changements_loyer_18m: 'quatre_ou_moins'
} as const;

/** The variables of `caf-2010-2018` that the population answers the same for everyone. */
export const CONSTANT_VARIABLES: readonly string[] = Object.keys(CONSTANT);

/**
 * A reader of the answers of each profile to the form of `caf-2010-2018`: looks the attributes up
 * once, for reading all profiles.
 *
 * @throws {RangeError} when the population lacks an attribute; the reader, for no such profile.
 */
export function answerReader(population: Population): (profile: number) => Profile {
	const { attributes, codes, profiles } = population;
	const columns = Object.entries(VARIABLES).map(([variable, [attribute, ...modalities]]) => {
		const column = attributes.findIndex(({ id }) => id === attribute);
		if (column === -1) throw new RangeError(`the population has no attribute "${attribute}"`);
		return { variable, column, modalities };
	});
	return (profile) => {
		if (!Number.isInteger(profile) || profile < 0 || profile >= profiles) {
			throw new RangeError(`no profile ${profile}`);
		}
		const start = profile * attributes.length;
		const answers: Record<string, string> = { ...CONSTANT };
		for (const { variable, column, modalities } of columns) {
			answers[variable] = modalities[codes[start + column] ?? -1] ?? '';
		}
		return answers;
	};
}

/** The answers of one profile; to read many, `answerReader`. */
export function answersOf(population: Population, profile: number): Profile {
	return answerReader(population)(profile);
}
