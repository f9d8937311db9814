import type { Description } from '../description.ts';
import type { MonthSignsSeries } from './series.ts';

/**
 * Households compared month by month, in words.
 *
 * @param columns headers: household, months higher, lower, the same
 */
export function describeMonthSigns(
	{ groups }: MonthSignsSeries,
	title: string,
	words: {
		summary: (list: string) => string;
		columns: readonly string[];
		colon: string;
		semicolon: string;
	}
): Description {
	const rows = groups.flatMap((group) => group.rows);
	const count = (signs: readonly number[], wanted: number) =>
		`${signs.filter((sign) => Math.sign(sign) === wanted).length}`;
	return {
		summary: words.summary(
			rows.map(({ label, value }) => `${label}${words.colon}${value}`).join(words.semicolon)
		),
		table: {
			caption: title,
			columns: words.columns,
			rows: rows.map(({ label, signs }) => [
				label,
				count(signs, 1),
				count(signs, -1),
				count(signs, 0)
			])
		}
	};
}
