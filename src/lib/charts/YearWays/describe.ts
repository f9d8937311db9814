import { max, min } from 'd3-array';
import type { Description } from '../description.ts';
import type { YearWaysSeries } from './series.ts';

/**
 * A year in several readings, in words.
 *
 * @param summary a sentence around the list of readings
 * @param month header of the column of months
 */
export function describeYearWays(
	{ months, ways }: YearWaysSeries,
	title: string,
	say: (euros: number) => string,
	words: { summary: (list: string) => string; month: string; colon: string; semicolon: string }
): Description {
	const list = ways.map(({ label, values }) => {
		const [low, high] = [min(values) ?? 0, max(values) ?? 0].map(say);
		return `${label}${words.colon}${low === high ? low : `${low} – ${high}`}`;
	});
	return {
		summary: words.summary(list.join(words.semicolon)),
		table: {
			caption: title,
			columns: [words.month, ...ways.map(({ label }) => label)],
			rows: months.map(({ label }, i) => [label, ...ways.map(({ values }) => say(values[i] ?? 0))])
		}
	};
}
