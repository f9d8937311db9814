import type { ScoreMonthsSeries } from '#lib/charts/ScoreMonths/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { passage } from './lines.ts';
import { monthWords } from './month-words.ts';
import { rowWords } from './rows.ts';

const TALL = 84;

/** A score month by month under several readings, as intervals on one scale of log-odds. */
export function drawScoreMonths(
	{ months, rows, domain, zero }: ScoreMonthsSeries,
	{ width }: Setting
): Drawing {
	const step = width / months.length;
	const at = (value: number) => (TALL * (domain[1] - value)) / (domain[1] - domain[0]);
	let y = 0;
	let body = '';
	for (const { id, label, aside, months: scores, differs } of rows) {
		const words = rowWords({ label, value: aside, heavyLabel: true }, y, width);
		body += words.body;
		y += words.height + 8;
		const nought = (y + at(0)).toFixed(2);
		body += el('path', { class: 'zero', d: `M0 ${nought}H${width}`, stroke: COLOURS.ink });
		scores.forEach(({ low, median, high }, i) => {
			const x = (i + 0.2) * step;
			body +=
				el('rect', {
					class: 'score',
					'data-id': id,
					x,
					y: y + at(high),
					width: step * 0.6,
					height: Math.max(2, at(low) - at(high)),
					fill: differs[i] ? HATCHED : COLOURS.mark,
					stroke: COLOURS.ink
				}) +
				el('rect', {
					class: 'median',
					x: x - 2,
					y: y + at(median) - 1.5,
					width: step * 0.6 + 4,
					height: 3,
					fill: COLOURS.ink
				});
		});
		y += TALL + 14;
	}
	const words = monthWords(months, y, width);
	y += words.height + 4;
	const said = passage(zero, 0, y, width, { size: 13, fill: COLOURS['ink-2'] });
	return { body: body + words.body + said.body, height: y + said.height + 4 };
}
