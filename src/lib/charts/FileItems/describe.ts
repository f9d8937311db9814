import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import type { FileItemsSeries } from './series.ts';

/** The boxes of a file in words. */
export function describeFileItems(
	{ raises, lowers, read, items }: FileItemsSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const number = (n: number) => formatNumber(n, lang);
	return {
		summary: fill(t.summary.items, {
			items: number(items),
			read: number(read),
			known: number(raises + lowers),
			raises: number(raises),
			lowers: number(lowers)
		}),
		table: {
			caption: title,
			columns: [t.chart.columns.state, t.chart.columns.count],
			rows: [
				[t.items.raises, number(raises)],
				[t.items.lowers, number(lowers)],
				[t.items.read, number(read - raises - lowers)],
				[t.items.unread, number(items - read)]
			]
		}
	};
}
