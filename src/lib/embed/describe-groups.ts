import type { Description } from '#lib/charts/description.ts';
import { describeIntervals } from '#lib/charts/Intervals/describe.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { IntervalGroup } from './drawn.ts';

/** Groups of intervals in words: each under its heading, in one table. */
export function describeGroups(
	groups: readonly IntervalGroup[],
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const told = groups.map(({ heading, series }) => ({
		heading,
		...describeIntervals(series, title, lang, t)
	}));
	return {
		summary:
			told.map(({ heading, summary }) => `${heading}${t.chart.colon}${summary}`).join(' ') || title,
		table: {
			caption: title,
			columns: told[0]?.table.columns ?? [],
			rows: told.flatMap(({ heading, table }) =>
				table.rows.map(([name, ...cells]) => [`${name} (${heading})`, ...cells])
			)
		}
	};
}
