import { applyChange } from './apply-change.ts';
import { readSide } from './read-side.ts';
import { rightMonth } from './right-month.ts';
import type { Change, MonthReading, PlayMessage } from './types.ts';

/**
 * A month before and after a change: the messages rewritten, read again by the reader of real files
 * and put into the ledger.
 *
 * @throws {RangeError} where the person has no such payment that month
 */
export function playMonth(messages: readonly PlayMessage[], change: Change): MonthReading {
	const right = rightMonth(change.month);
	const { messages: after, changed } = applyChange(messages, change);
	return {
		right,
		before: readSide(messages, change.person, right),
		after: readSide(after, change.person, right),
		messages: changed
	};
}
