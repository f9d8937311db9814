import type { YearWaysSeries } from '#lib/charts/YearWays/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { line, passage } from './lines.ts';
import { rowWords } from './rows.ts';

const TALL = 70;

/** One year of income read in several ways, month by month, with the threshold drawn across. */
export function drawYearWays(
	{ months, ways, threshold, max }: YearWaysSeries,
	{ width }: Setting
): Drawing {
	const step = width / months.length;
	let y = 0;
	let body = '';
	for (const { id, label, aside, values, wrong } of ways) {
		const words = rowWords({ label, value: aside, heavyLabel: true }, y, width);
		body += words.body;
		y += words.height + 8;
		values.forEach((value, i) => {
			const tall = (TALL * value) / max;
			body += el('rect', {
				class: 'month',
				'data-id': id,
				x: (i + 0.15) * step,
				y: y + TALL - tall,
				width: step * 0.7,
				height: tall,
				fill: i === wrong ? HATCHED : COLOURS.mark,
				stroke: COLOURS.ink
			});
		});
		const at = y + TALL * (1 - threshold.value / max);
		body +=
			el('path', { d: `M0 ${y + TALL}H${width}`, stroke: COLOURS.ink }) +
			el('path', {
				d: `M0 ${at.toFixed(2)}H${width}`,
				stroke: COLOURS.ink,
				'stroke-dasharray': '5 4'
			});
		y += TALL + 14;
	}
	months.forEach(({ label }, i) => {
		body += line(label, (i + 0.5) * step, y, {
			size: 12,
			anchor: 'middle',
			fill: COLOURS['ink-2']
		});
	});
	y += 10;
	body += el('path', { d: `M0 ${y + 9}h26`, stroke: COLOURS.ink, 'stroke-dasharray': '5 4' });
	const said = passage(threshold.label, 34, y, width - 34, { size: 13 });
	return { body: body + said.body, height: y + said.height + 4 };
}
