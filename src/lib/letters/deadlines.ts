import { addMonths } from './add-months.ts';
import { dayBefore } from './day-before.ts';
import type { Fields, Recipient, Situation } from './types.ts';

/**
 * Times in months, each from the text of law behind it (see `data/facts.json`).
 * `answer`, `extension`: GDPR, article 12(3). `refusal`: CRPA, articles R*311-12 and R311-13.
 * `cada`: R311-15 and R343-1. `opinion`: R343-3. `confirmed`: R343-4 and R343-5. `court`: CJA,
 * article R421-1, read through Conseil d’État no. 488227.
 */
export const MONTHS = {
	answer: 1,
	extension: 2,
	refusal: 1,
	cada: 2,
	opinion: 1,
	confirmed: 2,
	court: 2
} as const;

export type DeadlineId =
	'answer' | 'extended' | 'refusal' | 'cadaBy' | 'opinion' | 'confirmed' | 'courtBy';

export interface Deadline {
	readonly id: DeadlineId;
	/** `YYYY-MM-DD`. */
	readonly day: string;
}

/**
 * The days that count, in their order. What the reader must do by a day is given one day early:
 * readings differ by a day (source `vagneux-2022-r343-1`), and the early one is safe in both.
 *
 * A letter is taken to be received on the day it bears: the body’s own time starts a few days
 * later, on receipt.
 */
export function deadlines(situation: Situation, recipient: Recipient, fields: Fields): Deadline[] {
	const { sentOn, requestedOn, refusedOn, registeredOn } = fields;
	const asked = recipient === 'agency' ? sentOn : situation === 'silent' ? requestedOn : undefined;
	const found: Deadline[] = [];
	const add = (id: DeadlineId, day: string) => found.push({ id, day });

	if (asked && recipient !== 'cada') {
		add('answer', addMonths(asked, MONTHS.answer));
		add('extended', addMonths(asked, MONTHS.answer + MONTHS.extension));
	}
	const refusal = asked ? addMonths(asked, MONTHS.refusal) : refusedOn;
	if (refusal && recipient !== 'cnil') {
		if (asked) add('refusal', refusal);
		add('cadaBy', dayBefore(addMonths(refusal, MONTHS.cada)));
	}
	if (registeredOn && recipient === 'cada') {
		const confirmed = addMonths(registeredOn, MONTHS.confirmed);
		add('opinion', addMonths(registeredOn, MONTHS.opinion));
		add('confirmed', confirmed);
		add('courtBy', dayBefore(addMonths(confirmed, MONTHS.court)));
	}
	return found.sort((a, b) => a.day.localeCompare(b.day));
}
