import type { MonthSignsSeries } from '#lib/charts/MonthSigns/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { passage } from './lines.ts';
import { monthWords } from './month-words.ts';
import { rowWords } from './rows.ts';

const SIDE = 13;

/** Households month by month: whether one reading is above the other, below it, or the same. */
export function drawMonthSigns(
	{ months, groups, key }: MonthSignsSeries,
	{ width }: Setting
): Drawing {
	const step = width / months.length;
	let y = 0;
	let body = '';
	for (const { title, rows } of groups) {
		const head = passage(title, 0, y, width, { size: 13, fill: COLOURS['ink-2'] });
		y += head.height + 4;
		body += head.body + el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS.rule });
		y += 6;
		for (const { id, label, value, signs } of rows) {
			const words = rowWords({ label, value, heavyLabel: true }, y, width);
			const axis = y + words.height + SIDE + 4;
			body += words.body;
			signs.forEach((sign, i) => {
				body += sign
					? mark(sign, (i + 0.15) * step, axis, step * 0.7, id)
					: el('path', {
							class: 'same',
							d: `M${((i + 0.1) * step).toFixed(2)} ${axis.toFixed(2)}h${(step * 0.8).toFixed(2)}`,
							stroke: COLOURS['ink-2']
						});
			});
			y = axis + SIDE + 12;
		}
	}
	const words = monthWords(months, y, width);
	y += words.height + 6;
	body += words.body;
	for (const [sign, said] of [
		[1, key.higher],
		[-1, key.lower],
		[0, key.same]
	] as const) {
		const set = passage(said, 24, y, width - 24, { size: 13 });
		const sample = sign
			? mark(sign, 0, y + (sign > 0 ? 15 : 2), 14)
			: el('path', { d: `M0 ${y + 9}h14`, stroke: COLOURS['ink-2'] });
		body += el('g', { class: 'key' }, sample) + set.body;
		y += set.height + 4;
	}
	return { body, height: y };
}

function mark(sign: number, x: number, axis: number, width: number, id?: string): string {
	return el('rect', {
		class: sign > 0 ? 'higher' : 'lower',
		'data-id': id,
		x,
		y: sign > 0 ? axis - SIDE : axis,
		width,
		height: SIDE,
		fill: sign > 0 ? COLOURS.ink : HATCHED,
		stroke: COLOURS.ink
	});
}
