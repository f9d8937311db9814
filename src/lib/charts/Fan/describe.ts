import { formatSigned } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import { sayInterval } from '../say-interval.ts';
import type { FanSeries } from './series.ts';

/** A score built up, in words. */
export function describeFan(
	{ rows }: FanSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const { item, low, median, high } = t.chart.columns;
	const signed = (x: number) => formatSigned(x, lang, 2);
	return {
		summary: fill(t.summary.fan, {
			end: sayInterval(rows.at(-1)!.sum, lang, t, 'span'),
			count: rows.length - 2
		}),
		table: {
			caption: title,
			columns: [item, low, median, high],
			rows: rows.map(({ label, sum }) => [
				label,
				signed(sum.low),
				signed(sum.median),
				signed(sum.high)
			])
		}
	};
}
