import type { Localized } from '../i18n/lang.ts';
import type { Recipient, Situation } from './types.ts';

/** The subject of a letter. */
export const SUBJECTS: Record<Situation, Partial<Record<Recipient, Localized>>> = {
	score: {
		agency: {
			fr: "Demande d'accès à mes données et à mon score de contrôle",
			en: 'Request for access to my data and to my score for checks'
		}
	},
	checked: {
		agency: {
			fr: "Contrôle du {checkedOn} : demande d'accès à mes données et aux documents",
			en: 'Check of {checkedOn}: request for access to my data and to the documents'
		}
	},
	refused: {
		cada: {
			fr: "Demande d'avis sur un refus de communication",
			en: 'Request for an opinion on a refusal to hand over documents'
		},
		cnil: {
			fr: "Plainte : droit d'accès refusé ou sans réponse utile",
			en: 'Complaint: right of access refused or not properly answered'
		}
	},
	silent: {
		cada: {
			fr: "Demande d'avis sur un refus né du silence",
			en: 'Request for an opinion on a refusal by silence'
		},
		cnil: {
			fr: "Plainte : demande d'accès restée sans réponse",
			en: 'Complaint: request for access left without an answer'
		}
	}
};

/** The two authorities, as the head of a letter names them. */
export const AUTHORITIES: Record<Exclude<Recipient, 'agency'>, string> = {
	cada: "Commission d'accès aux documents administratifs (CADA)",
	cnil: "Commission nationale de l'informatique et des libertés (CNIL)"
};

/** What goes with a letter. */
export const ENCLOSURES: Record<Situation, readonly Localized[]> = {
	score: [],
	checked: [
		{
			fr: 'copie du courrier qui annonce le contrôle ou ses suites',
			en: 'copy of the letter announcing the check or what follows'
		}
	],
	refused: [
		{
			fr: "copie de ma demande et de la preuve d'envoi",
			en: 'copy of my request and proof of posting'
		},
		{ fr: 'copie de la réponse reçue', en: 'copy of the reply received' }
	],
	silent: [
		{
			fr: "copie de ma demande et de la preuve d'envoi",
			en: 'copy of my request and proof of posting'
		}
	]
};
