import type { BarsSeries } from '#lib/charts/Bars/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { passage } from './lines.ts';
import { rowWords } from './rows.ts';

/** Bars as a picture: as wide as their share of the scale. */
export function drawBars({ bars, max }: BarsSeries, { width }: Setting): Drawing {
	let y = 0;
	let body = '';
	for (const { id, label, value, text, selected, heading } of bars) {
		if (heading) {
			const head = passage(heading, 0, y + 8, width, { heavy: true });
			body += head.body;
			y += head.height + 16;
			body += el('path', { d: `M0 ${y - 6}H${width}`, stroke: COLOURS.rule });
		}
		const words = rowWords({ label, value: text, heavyValue: true }, y, width);
		y += words.height + 6;
		body += words.body;
		body += el('rect', { class: 'track', y, width, height: 16, fill: COLOURS.field });
		body += el('rect', {
			class: 'bar',
			'data-id': id,
			y,
			width: (width * value) / max,
			height: 16,
			fill: selected ? COLOURS.selected : COLOURS.ink
		});
		y += 32;
	}
	return { body, height: Math.max(0, y - 14) };
}
