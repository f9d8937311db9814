import { waffleGrid } from '#lib/charts/Waffles/grid.ts';
import type { WafflesSeries } from '#lib/charts/Waffles/series.ts';
import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line, passage } from './lines.ts';

const GAP = 28;
const NARROW = 240;

/** Proportions as dots in boxes of one size, as a picture; each dot is an element. */
export function drawWaffles({ waffles }: WafflesSeries, { width, lang, t }: Setting): Drawing {
	const across = Math.max(
		1,
		Math.min(waffles.length, Math.floor((width + GAP) / (Math.min(NARROW, width) + GAP)))
	);
	const column = (width - GAP * (across - 1)) / across;
	let [top, tallest] = [0, 0];
	let body = '';
	waffles.forEach(({ id, label, text, of, filled, selected }, i) => {
		if (i && i % across === 0) {
			top += tallest + 26;
			tallest = 0;
		}
		const left = (i % across) * (column + GAP);
		const count = fill(t.act3.waffles.outOf, {
			filled: formatNumber(filled, lang),
			of: formatNumber(of, lang)
		});
		const words = passage(label, left, top + 28, column, {});
		/* Boxes of one row start on one line. */
		const labelled = Math.max(
			...waffles
				.slice(i - (i % across), i - (i % across) + across)
				.map((waffle) => passage(waffle.label, 0, 0, column, {}).height)
		);
		const said = top + 28 + labelled + 16;
		const { columns, rows } = waffleGrid(of);
		const cell = column / columns;
		const box = said + 12;
		let [full, empty] = ['', ''];
		for (let dot = 0; dot < of; dot++) {
			const at = `M${(left + ((dot % columns) + 0.5) * cell).toFixed(2)} ${(box + (rows - Math.floor(dot / columns) - 0.5) * cell).toFixed(2)}h0`;
			if (dot < filled) full += at;
			else empty += at;
		}
		const dots = (name: string, d: string, stroke: string, size: number) =>
			el('path', {
				class: name,
				'data-id': id,
				d,
				fill: 'none',
				stroke,
				'stroke-width': cell * size,
				'stroke-linecap': 'round'
			});
		body +=
			line(count, left, top + 20, { size: 21, heavy: true }) +
			words.body +
			line(text, left, said, { heavy: true }) +
			dots('empty', empty, COLOURS.mark, 0.64) +
			dots('full', full, selected ? COLOURS.selected : COLOURS.ink, 0.8);
		tallest = Math.max(tallest, box + rows * cell - top);
	});
	return { body, height: top + tallest };
}
