import type { FieldId, Recipient, Situation } from './types.ts';

/** Days that may stay empty: what they would compute is then left out. */
export const OPTIONAL: readonly FieldId[] = ['registeredOn'];

/** The most characters that a field of text takes. */
export const LIMITS = { name: 120, address: 400, number: 60, office: 400, place: 80 } as const;

const COMMON: readonly FieldId[] = ['name', 'address', 'number', 'office', 'place', 'sentOn'];
const OWN: Record<Situation, readonly FieldId[]> = {
	score: [],
	checked: ['checkedOn'],
	refused: ['requestedOn', 'refusedOn'],
	silent: ['requestedOn']
};

/** Whom a letter may go to in a situation: one recipient each, or the choice of two. */
export function recipientsOf(situation: Situation): readonly Recipient[] {
	return situation === 'score' || situation === 'checked' ? ['agency'] : ['cada', 'cnil'];
}

/** What a letter asks the reader for, in the order of the form. */
export function fieldsOf(situation: Situation, recipient: Recipient): readonly FieldId[] {
	return [...OWN[situation], ...(recipient === 'cada' ? OPTIONAL : []), ...COMMON];
}
