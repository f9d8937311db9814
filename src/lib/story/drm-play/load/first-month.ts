import { playMonth } from '../month/play-month.ts';
import { allows, targets } from '../month/targets.ts';
import type { FirstMonth } from '../month/types.ts';
import { usualAmount } from '../month/usual-amount.ts';
import { playHouseholds } from './play-households.ts';
import { playMessages } from './play-messages.ts';

/** Whose household stands in the page at first. */
export const FIRST = 'thomas';

/**
 * The change that everybody sees first, and what it does, as the player's worker finds it. For
 * build time: whoever changes nothing needs no worker.
 */
export function firstMonth(): FirstMonth {
	const household = playHouseholds().find(({ id }) => id === FIRST)!;
	const person = household.people[0]!.id;
	const messages = playMessages(FIRST);
	const found = targets(messages, person, household.start.month);
	const target = found.find((one) => allows(one, household.start.kind))!;
	const amount = usualAmount(household.start.kind, target);
	const change = {
		...household.start,
		person,
		declarant: target.declarant,
		amount,
		corrected: false
	};
	return { change, targets: found, reading: playMonth(messages, change) };
}
