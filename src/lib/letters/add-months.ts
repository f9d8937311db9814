import { daysInMonth } from './days-in-month.ts';
import { isoDay } from './iso-day.ts';

/**
 * The day that many months later: the same number in the month, or the last day of the month
 * where it has no such number (31 January and one month: 28 or 29 February).
 *
 * @param day `YYYY-MM-DD`
 * @see the source `icard-delais-mois`: a time in months runs from number to number, and stops at
 *   the end of a shorter month.
 */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
	const index = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
	return isoDay(toYear, toMonth, Math.min(number, daysInMonth(toYear, toMonth)));
}
