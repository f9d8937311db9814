import { InputError } from '../data/input-error.ts';
import { daysInMonth } from './days-in-month.ts';

const EARLIEST = '2000-01-01';

/** What a day is held against. */
export interface DayBounds {
	/** The name of the field, for the message. */
	place: string;
	/** The present day. */
	today: string;
	/** The day of what must have come first, if known. */
	after?: string;
}

/**
 * Check a day that the reader gives.
 *
 * @returns it, as `YYYY-MM-DD`
 * @throws {InputError} for a text that is no day, a day to come, one before 2000, or one that
 *   comes before what it follows.
 */
export function parseDay(text: string, { place, today, after }: DayBounds): string {
	const day = text.trim();
	const [, year, month, number] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.map(Number) ?? [];
	if (!year || !month || month > 12 || !number || number > daysInMonth(year, month))
		throw new InputError({
			code: 'not-a-day',
			place,
			found: day.slice(0, 20),
			accepted: ['2026-02-28']
		});
	const refuse = (accepted: string) =>
		new InputError({ code: 'day-out-of-range', place, found: day, accepted: [accepted] });
	if (day > today) throw refuse('a day already past, or today');
	if (day < EARLIEST) throw refuse('the year 2000 or later');
	if (after && day < after) throw refuse('a day no earlier than the one before it');
	return day;
}
