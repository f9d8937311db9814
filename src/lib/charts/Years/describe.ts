import { fill } from '#lib/i18n/fill.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import type { YearsSeries } from './series.ts';

/** Columns by year in words: each with its panel, its year and its value. */
export function describeYears({ panels }: YearsSeries, title: string, t: Messages): Description {
	const rows = panels.flatMap(({ heading = '', points, mark }) => [
		...points.map(({ year, text, planned }) => [
			heading,
			String(year),
			planned ? `${text} (${t.act4.planned})` : text
		]),
		...(mark ? [[heading, mark.label, mark.text]] : [])
	]);
	const headed = panels.some(({ heading }) => heading);
	return {
		summary: fill(t.summary.bars, {
			list: rows
				.map(([heading, when, text]) => {
					const name = heading ? `${heading}, ${when}` : when;
					return `${name}${t.chart.colon}${text}`;
				})
				.join(t.chart.semicolon)
		}),
		table: {
			caption: title,
			columns: [...(headed ? [t.chart.columns.item] : []), t.act4.year, t.chart.columns.value],
			rows: headed ? rows : rows.map(([, ...rest]) => rest)
		}
	};
}
