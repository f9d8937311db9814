import { fill } from '#lib/i18n/fill.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Description } from '../description.ts';
import type { SidesSeries } from './series.ts';

/** Bars on either side of a middle, in words. */
export function describeSides(
	{ rows, scale }: SidesSeries,
	title: string,
	t: Messages
): Description {
	const sides = t.act4.sides[scale];
	let group = '';
	const said = rows.map(({ heading, label, text, side }) => {
		group = heading ?? group;
		return { name: group ? `${group}, ${label}` : label, side: sides[side], text };
	});
	return {
		summary: fill(t.summary.bars, {
			list: said
				.map(({ name, side, text }) => `${name} (${side})${t.chart.colon}${text}`)
				.join(t.chart.semicolon)
		}),
		table: {
			caption: title,
			columns: [t.chart.columns.item, t.act4.side, t.chart.columns.value],
			rows: said.map(({ name, side, text }) => [name, side, text])
		}
	};
}
