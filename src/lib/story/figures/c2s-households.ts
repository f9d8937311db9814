import type { Profile } from '#lib/scoring/types.ts';

/** The model that the health insurance was trying, with its four added criteria. */
export const C2S_MODEL = 'cnam-c2s-experimental';

const TYPICAL: Profile = {
	sexe: 'femme',
	age: 'plus_de_25',
	majeurs: 'plusieurs',
	mineurs: 'au_moins_un',
	premiere_demande: 'premiere'
};

const ILL: Profile = {
	pension_invalidite: 'oui',
	consommateur_soins: 'oui',
	indemnites_journalieres: 'oui',
	contact_am: 'oui'
};

/** The households compared: the typical profile of a CNAM document, illness alone, and both. */
export const C2S_HOUSEHOLDS = {
	reference: {},
	typical: TYPICAL,
	ill: ILL,
	both: { ...TYPICAL, ...ILL }
} satisfies Record<string, Profile>;
