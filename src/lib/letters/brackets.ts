import type { Localized } from '../i18n/lang.ts';
import type { FieldId } from './types.ts';

/** What stands in a letter where the reader has left a field empty. */
export const BRACKETS: Record<FieldId | 'refusal', Localized> = {
	name: { fr: '[vos nom et prénom]', en: '[your name]' },
	address: { fr: '[votre adresse]', en: '[your address]' },
	number: { fr: '[votre numéro]', en: '[your number]' },
	office: {
		fr: "[nom et adresse de l'organisme]",
		en: '[name and address of the body]'
	},
	place: { fr: '[lieu]', en: '[place]' },
	sentOn: { fr: '[date de la lettre]', en: '[date of the letter]' },
	checkedOn: { fr: '[date du contrôle]', en: '[date of the check]' },
	requestedOn: { fr: '[date de votre demande]', en: '[date of your request]' },
	refusedOn: { fr: '[date du refus]', en: '[date of the refusal]' },
	registeredOn: { fr: "[date d'enregistrement]", en: '[date of registration]' },
	refusal: {
		fr: '[un mois après votre demande]',
		en: '[one month after your request]'
	}
};
