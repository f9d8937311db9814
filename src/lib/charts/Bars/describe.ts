import { fill } from '#lib/i18n/fill.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import type { BarsSeries } from './series.ts';

/** Bars in words. */
export function describeBars({ bars }: BarsSeries, title: string, t: Messages): Description {
	let heading = '';
	const named = bars.map((bar) => {
		heading = bar.heading ?? heading;
		return { name: heading ? `${heading}, ${bar.label}` : bar.label, text: bar.text };
	});
	return {
		summary: fill(t.summary.bars, {
			list: named.map(({ name, text }) => `${name}${t.chart.colon}${text}`).join(t.chart.semicolon)
		}),
		table: {
			caption: title,
			columns: [t.chart.columns.item, t.chart.columns.value],
			rows: named.map(({ name, text }) => [name, text])
		}
	};
}
