import type { Day, Month } from './types.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * A day written `DDMMYYYY`, as every date of the DSN standard is.
 *
 * @returns `YYYY-MM-DD`, or null for a day that does not exist.
 */
export function parseDay(text: string): Day | null {
	if (!/^\d{8}$/.test(text)) return null;
	const month = parseMonth(text.slice(2));
	if (month === null) return null;
	const day = Number(text.slice(0, 2));
	const last = daysIn(Number(month.slice(0, 4)), Number(month.slice(5)));
	return day >= 1 && day <= last ? `${month}-${text.slice(0, 2)}` : null;
}

/**
 * A month written `MMYYYY` (block 56) or `01MMYYYY` (S20.G00.05.005).
 *
 * @returns `YYYY-MM`, or null for a month that does not exist.
 */
export function parseMonth(text: string): Month | null {
	if (/^\d{8}$/.test(text)) return parseDay(text)?.slice(0, 7) ?? null;
	if (!/^\d{6}$/.test(text)) return null;
	const month = Number(text.slice(0, 2));
	const year = Number(text.slice(2));
	const exists = month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
	return exists ? `${text.slice(2)}-${text.slice(0, 2)}` : null;
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
