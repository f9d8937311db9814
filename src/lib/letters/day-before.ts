import { daysInMonth } from './days-in-month.ts';
import { isoDay } from './iso-day.ts';

/** The day before, as `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
	const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
	if (number > 1) return isoDay(year, month, number - 1);
	if (month > 1) return isoDay(year, month - 1, daysInMonth(year, month - 1));
	return isoDay(year - 1, 12, 31);
}
