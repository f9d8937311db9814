import type { Description } from '../description.ts';
import type { JobEndsSeries } from './series.ts';

/**
 * Ends of job that a form changes, in words.
 *
 * @param columns headers: form, date typed, date shown, effect
 */
export function describeJobEnds(
	{ cases }: JobEndsSeries,
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
			cases
				.map(({ label, entered, shown }) => `${label}${words.colon}${entered} → ${shown}`)
				.join(words.semicolon)
		),
		table: {
			caption: title,
			columns: words.columns,
			rows: cases.map(({ label, entered, shown, effect }) => [label, entered, shown, effect])
		}
	};
}
