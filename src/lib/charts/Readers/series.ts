/** One use of the ledger. Places are from 0 to 1 on the strip of years. */
export interface ReaderRow {
	id: string;
	label: string;
	/** Since when, in words. */
	when: string;
	from: number;
	/** Where what is known ends; the rest is drawn as not known. */
	known: number;
}

/** Uses in groups, and single dates below them. */
export interface ReadersSeries {
	years: { label: string; at: number }[];
	groups: { title: string; rows: ReaderRow[] }[];
	points: { id: string; label: string; when: string; at: number }[];
	pointsTitle: string;
	key: { known: string; unknown: string };
}

/**
 * Where a date falls between the start of one year and the end of another, from 0 to 1.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 */
export function placeOfDate(date: string, firstYear: number, lastYear: number): number {
	const [year = firstYear, month = 1, day = 1] = date.split('-').map(Number);
	return (year - firstYear + (month - 1 + (day - 1) / 31) / 12) / (lastYear + 1 - firstYear);
}

/**
 * The day at a place on a strip of years: the inverse of `placeOfDate`, for days up to the 31st.
 *
 * @param years the first year drawn, and how many there are
 * @returns `YYYY-MM-DD`
 */
export function dateOfPlace(place: number, [first, count]: readonly [number, number]): string {
	const months = place * count * 12;
	const day = Math.round((months - Math.floor(months + 1e-6)) * 31) + 1;
	const [year, month] = [Math.floor((months + 1e-6) / 12), Math.floor(months + 1e-6) % 12];
	const two = (value: number) => String(value).padStart(2, '0');
	return `${first + year}-${two(month + 1)}-${two(day)}`;
}
