import { addMonths } from '#lib/drm/months.ts';
import type { Day, Month } from '#lib/drm/types.ts';

/** `DDMMYYYY`, as messages write a day, of a day `YYYY-MM-DD`. */
export function writtenDay(day: Day): string {
	return day.split('-').reverse().join('');
}

/** The month of a day written `DDMMYYYY`. */
export function monthOf(written: string): Month {
	return `${written.slice(4)}-${written.slice(2, 4)}`;
}

/** The last day of a month. */
export function lastDay(month: Month): Day {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** The same day some months later, or the last day of that month where there is no such day. */
export function dayLater(written: string, months: number): string {
	const month = addMonths(monthOf(written), months);
	const day = `${month}-${written.slice(0, 2)}`;
	const last = lastDay(month);
	return writtenDay(day < last ? day : last);
}
