/** A day as `YYYY-MM-DD`. */
export function isoDay(year: number, month: number, day: number): string {
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
