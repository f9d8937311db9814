/** `YYYY-MM`, a number of months later (earlier when negative). */
export function addMonths(month: string, count: number): string {
	const [year, index] = month.split('-').map(Number) as [number, number];
	const total = year * 12 + index - 1 + count;
	return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Every month from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
	const months: string[] = [];
	for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
	return months;
}

/** `YYYY-MM-DD` of the last day of a month. */
export function lastDay(month: string): string {
	const [year, index] = month.split('-').map(Number) as [number, number];
	return `${month}-${new Date(Date.UTC(year, index, 0)).getUTCDate()}`;
}

/** The day itself, or the nearest working day before or after it when it falls on a weekend. */
export function workingDay(day: string, towards: 'before' | 'after'): string {
	const date = new Date(`${day}T00:00:00Z`);
	const step = towards === 'before' ? -1 : 1;
	while (date.getUTCDay() % 6 === 0) date.setUTCDate(date.getUTCDate() + step);
	return date.toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` as the messages write it: `DDMMYYYY`. */
export function compactDay(day: string): string {
	return day.split('-').reverse().join('');
}
