import type { Localized } from '../i18n/lang.ts';

/** What happened to the reader. */
export const SITUATIONS = ['score', 'checked', 'refused', 'silent'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Whom a letter goes to: the body itself, then one of the two authorities. */
export const RECIPIENTS = ['agency', 'cada', 'cnil'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What the reader fills in. Days are `YYYY-MM-DD`; an empty text is a field left empty. */
export const FIELD_IDS = [
	'name',
	'address',
	'number',
	'office',
	'place',
	'sentOn',
	'checkedOn',
	'requestedOn',
	'refusedOn',
	'registeredOn'
] as const;
export type FieldId = (typeof FIELD_IDS)[number];
export type Fields = Readonly<Partial<Record<FieldId, string>>>;

/** A passage of a letter, with `{name}` where a value goes; `laws` are ids of `data/rights.json`. */
export interface Passage {
	readonly id: string;
	readonly text: Localized;
	readonly items?: readonly Localized[];
	readonly laws: readonly string[];
}

/** A passage with its values: French, which is sent, and English, which explains. */
export interface LetterParagraph extends Passage {
	readonly items: readonly Localized[];
}

/** A whole letter in French. Lines are plain text, without markup. */
export interface Letter {
	readonly sender: readonly string[];
	readonly recipient: readonly string[];
	readonly placeAndDate: string;
	readonly subject: Localized;
	/** The number of the file, in a line. */
	readonly reference: string;
	readonly greeting: string;
	readonly paragraphs: readonly LetterParagraph[];
	readonly closing: string;
	readonly signature: string;
	readonly enclosures: readonly Localized[];
	/** What the reader has left empty; each stands in the letter as a bracket. */
	readonly missing: readonly FieldId[];
}
