import type { Description } from '../description.ts';
import type { TrailSeries } from './series.ts';

/**
 * An error followed downstream, in words.
 *
 * @param columns headers: day, what is read, amount read, true amount
 */
export function describeTrail(
	{ stops }: TrailSeries,
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
			stops
				.map(({ date, saidRead, saidTruth }) => `${date}${words.colon}${saidRead} / ${saidTruth}`)
				.join(words.semicolon)
		),
		table: {
			caption: title,
			columns: words.columns,
			rows: stops.map(({ date, what, saidRead, saidTruth }) => [date, what, saidRead, saidTruth])
		}
	};
}
