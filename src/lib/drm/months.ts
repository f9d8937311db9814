import type { Month } from './types.ts';

/** The month `count` months later; earlier when `count` is negative. */
export function addMonths(month: Month, count: number): Month {
	const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
	const year = String(Math.floor(index / 12)).padStart(4, '0');
	return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** `length` months in a row, ascending. */
export function monthsFrom(first: Month, length: number): Month[] {
	return Array.from({ length }, (_, i) => addMonths(first, i));
}

/** True for `YYYY-MM` with a month from 01 to 12. */
export function isMonth(text: string): boolean {
	return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
