import { formatSigned } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import { sayInterval } from '../say-interval.ts';
import type { IntervalsSeries } from './series.ts';

/** Intervals in words. */
export function describeIntervals(
	{ rows }: IntervalsSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const { item, low, median, high } = t.chart.columns;
	return {
		summary: fill(t.summary.intervals, {
			list: rows
				.map(
					({ label, interval, nothing }) =>
						`${label}${t.chart.colon}${interval ? sayInterval(interval, lang, t) : (nothing ?? t.chart.nothing)}`
				)
				.join(t.chart.semicolon)
		}),
		table: {
			caption: title,
			columns: [item, low, median, high],
			rows: rows.map(({ label, interval, half, nothing }) => [
				half ? `${label} ${t.chart.half}` : label,
				...(interval
					? [interval.low, interval.median, interval.high].map((x) => formatSigned(x, lang, 2))
					: [nothing ?? t.chart.nothing, '–', '–'])
			])
		}
	};
}
