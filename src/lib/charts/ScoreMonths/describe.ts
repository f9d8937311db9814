import { max, min } from 'd3-array';
import type { Interval } from '#lib/scoring/types.ts';
import type { Description } from '../description.ts';
import type { ScoreMonthsSeries } from './series.ts';

/**
 * Scores month by month, in words: of each reading, its lowest and its highest median.
 *
 * @param names the months in full
 */
export function describeScoreMonths(
	{ rows }: ScoreMonthsSeries,
	title: string,
	names: readonly string[],
	say: (interval: Interval) => string,
	words: {
		summary: (list: string) => string;
		month: string;
		colon: string;
		semicolon: string;
		point: (value: number) => string;
	}
): Description {
	const list = rows.map(({ label, months }) => {
		const medians = months.map(({ median }) => median);
		const [low, high] = [min(medians) ?? 0, max(medians) ?? 0].map(words.point);
		return `${label}${words.colon}${low === high ? low : `${low} – ${high}`}`;
	});
	return {
		summary: words.summary(list.join(words.semicolon)),
		table: {
			caption: title,
			columns: [words.month, ...rows.map(({ label }) => label)],
			rows: names.map((name, i) => [name, ...rows.map(({ months }) => say(months[i]!))])
		}
	};
}
