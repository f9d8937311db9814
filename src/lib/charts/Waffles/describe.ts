import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { Description } from '../description.ts';
import type { WafflesSeries } from './series.ts';

/** Proportions side by side, in words. */
export function describeWaffles(
	{ waffles }: WafflesSeries,
	title: string,
	lang: Lang,
	t: Messages
): Description {
	const w = t.act3.waffles;
	const number = (value: number) => formatNumber(value, lang);
	return {
		summary: fill(t.summary.bars, {
			list: waffles
				.map(({ label, text }) => `${label}${t.chart.colon}${text}`)
				.join(t.chart.semicolon)
		}),
		table: {
			caption: title,
			columns: [t.chart.columns.item, t.chart.columns.value, w.dots],
			rows: waffles.map(({ label, text, filled, of }) => [
				label,
				text,
				fill(w.outOf, { filled: number(filled), of: number(of) })
			])
		}
	};
}
