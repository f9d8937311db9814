import type { ChartTable } from '#lib/charts/chart-table.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { passage } from './lines.ts';
import { textWidth } from './text-width.ts';

const SIZE = 13;
const GAP = 14;

/** A table as a picture, for charts that are read more than they are measured. */
export function drawTable({ columns, rows }: ChartTable, { width }: Setting): Drawing {
	const widths = columnWidths([columns, ...rows], width);
	let y = 0;
	let body = '';
	const set = (cells: readonly string[], heavy: (column: number) => boolean) => {
		let x = 0;
		let tallest = 0;
		cells.forEach((cell, i) => {
			const words = passage(cell, x, y, widths[i]!, { size: SIZE, heavy: heavy(i) });
			body += el('g', { class: 'cell' }, words.body);
			tallest = Math.max(tallest, words.height);
			x += widths[i]! + GAP;
		});
		y += tallest + 6;
	};
	set(columns, () => true);
	body += el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS.ink });
	for (const row of rows) {
		y += 5;
		set(row, (column) => column === 0);
		body += el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS['rule-soft'] });
	}
	return { body, height: y + 2 };
}

/* Each column gets room by the length of what it holds, and none is starved. */
function columnWidths(lines: readonly (readonly string[])[], width: number): number[] {
	const count = lines[0]?.length ?? 0;
	const room = width - GAP * (count - 1);
	const longest = Array.from({ length: count }, (_, i) =>
		Math.min(
			room / 2,
			Math.max(40, ...lines.map((line) => textWidth(line[i] ?? '', SIZE, i === 0)))
		)
	);
	const total = longest.reduce((sum, of) => sum + of, 0);
	return longest.map((of) => (of * room) / total);
}
