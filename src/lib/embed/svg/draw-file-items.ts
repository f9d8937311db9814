import { itemStates, type FileItemsSeries, type ItemState } from '#lib/charts/FileItems/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line } from './lines.ts';
import { textWidth } from './text-width.ts';

const GAP = 3;

/** A file as a grid of boxes, as a picture: one element a box, in its state. */
export function drawFileItems(series: FileItemsSeries, { width, t }: Setting): Drawing {
	const columns = width < 500 ? 20 : width < 860 ? 30 : 60;
	const side = (width - GAP * (columns - 1)) / columns;
	const states = itemStates(series);
	let body = states
		.map((state, i) =>
			box(state, (i % columns) * (side + GAP), Math.floor(i / columns) * (side + GAP), side)
		)
		.join('');
	let y = Math.ceil(states.length / columns) * (side + GAP) + 14;
	let x = 0;
	for (const state of ['raises', 'lowers', 'read', 'unread'] as const) {
		const room = 26 + textWidth(t.items[state], 14) + 22;
		if (x && x + room - 22 > width) {
			x = 0;
			y += 24;
		}
		body += el('g', { class: 'key' }, box(state, x, y, 16)) + line(t.items[state], x + 24, y + 13);
		x += room;
	}
	return { body, height: y + 20 };
}

function box(state: ItemState, x: number, y: number, side: number): string {
	const known = state === 'raises' || state === 'lowers';
	const thick = state === 'unread' ? 1 : 2;
	const square = el('rect', {
		class: state,
		x: x + thick / 2,
		y: y + thick / 2,
		width: side - thick,
		height: side - thick,
		fill: known ? COLOURS.ink : 'none',
		stroke: state === 'unread' ? COLOURS.rule : COLOURS.ink,
		'stroke-width': thick
	});
	if (!known) return square;
	const [cx, half, tall] = [x + side / 2, side * 0.22, side * 0.2];
	const way = state === 'raises' ? 1 : -1;
	const cy = y + side / 2;
	const n = (value: number) => value.toFixed(2);
	return (
		square +
		el('path', {
			d: `M${n(cx)} ${n(cy - tall * way)}L${n(cx + half)} ${n(cy + tall * way)}H${n(cx - half)}Z`,
			fill: COLOURS.sheet
		})
	);
}
