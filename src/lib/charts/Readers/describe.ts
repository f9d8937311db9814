import type { Description } from '../description.ts';
import type { ReadersSeries } from './series.ts';

/**
 * Uses of the ledger in words.
 *
 * @param columns headers: use, since when, group
 */
export function describeReaders(
	{ groups, points, pointsTitle }: ReadersSeries,
	title: string,
	words: {
		summary: (list: string) => string;
		columns: readonly string[];
		colon: string;
		semicolon: string;
	}
): Description {
	const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.title })));
	return {
		summary: words.summary(
			rows.map(({ label, when }) => `${label}${words.colon}${when}`).join(words.semicolon)
		),
		table: {
			caption: title,
			columns: words.columns,
			rows: [
				...rows.map(({ label, when, group }) => [label, when, group]),
				...points.map(({ label, when }) => [label, when, pointsTitle])
			]
		}
	};
}
