/** How many dates one year holds. */
export interface YearCount {
	year: string;
	count: number;
}

/** Dates a year, from the first year to the last, empty years included. */
export function density(years: readonly string[]): YearCount[] {
	if (!years.length) return [];
	const numbers = years.map(Number);
	const first = Math.min(...numbers);
	const last = Math.max(...numbers);
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const year = String(first + i);
		return { year, count: years.filter((one) => one === year).length };
	});
}
