import { formatNumber, formatPercent } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import type { DotFieldSeries } from './series.ts';

/** A field of dots in words. */
export function describeDotField(
	{ dots, perDot, selected, arrangement }: DotFieldSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const number = (n: number) => formatNumber(n, lang);
	const share = formatPercent((100 * selected.length) / Math.max(1, dots), lang, 1);
	const message = arrangement === 'sorted' ? t.summary.fieldSorted : t.summary.field;
	return {
		summary: fill(message, {
			dots: number(dots),
			perDot: number(perDot),
			selected: number(selected.length),
			share
		}),
		table: {
			caption: title,
			columns: [t.chart.columns.item, t.chart.columns.count],
			rows: [
				[t.field.households, number(dots * perDot)],
				[t.field.selected, number(selected.length * perDot)]
			]
		}
	};
}
