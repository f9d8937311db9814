/** One end of job, as it was typed and as the next page shows it. */
export interface JobEnd {
	id: string;
	/** Whose, and which form. */
	label: string;
	entered: string;
	shown: string;
	/** What the change of date does, in words. */
	effect: string;
	/** Months on the strip. */
	months: { id: string; label: string }[];
	/** Where each date falls on the strip, from 0 to 1. */
	enteredAt: number;
	shownAt: number;
}

/** Ends of job that a form changes between two of its pages. */
export interface JobEndsSeries {
	words: { typed: string; shown: string; field: string };
	cases: JobEnd[];
}

/**
 * Where the end of a day falls on a strip of whole months.
 *
 * @param day `YYYY-MM-DD`
 * @param months ascending, in a row; the day must be in one of them
 */
export function placeOfDay(day: string, months: readonly string[]): number {
	const index = months.indexOf(day.slice(0, 7));
	const [year = 0, month = 1] = day.split('-').map(Number);
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return (index + Number(day.slice(8)) / days) / months.length;
}

/**
 * The day that ends at a place on a strip of whole months: the inverse of `placeOfDay`.
 *
 * @returns `YYYY-MM-DD`
 */
export function dayOfPlace(place: number, months: readonly string[]): string {
	const at = place * months.length;
	const index = Math.min(months.length - 1, Math.max(0, Math.ceil(at - 1e-9) - 1));
	const month = months[index] ?? '';
	const [year = 0, number = 1] = month.split('-').map(Number);
	const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
	return `${month}-${String(Math.round((at - index) * days)).padStart(2, '0')}`;
}
