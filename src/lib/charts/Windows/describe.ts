import type { Description } from '../description.ts';
import type { WindowsSeries } from './series.ts';

/**
 * Which months each benefit reads, in words.
 *
 * @param columns headers: benefit, months, rule
 */
export function describeWindows(
	{ rows }: WindowsSeries,
	title: string,
	words: {
		summary: (list: string) => string;
		columns: readonly string[];
		colon: string;
		semicolon: string;
	}
): Description {
	return {
		summary: words.summary(
			rows.map(({ label, range }) => `${label}${words.colon}${range}`).join(words.semicolon)
		),
		table: {
			caption: title,
			columns: words.columns,
			rows: rows.map(({ label, range, note }) => [label, range, note])
		}
	};
}
