import { COLOURS } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { line } from './lines.ts';

/** The initials of months below their columns, and each year below its first one. */
export function monthWords(
	months: readonly { label: string; year?: string }[],
	top: number,
	width: number
): Drawing {
	const step = width / months.length;
	const size = Math.min(12, step * 0.8);
	const body = months.map(
		({ label, year }, i) =>
			line(label, (i + 0.5) * step, top + 12, {
				size,
				anchor: 'middle',
				fill: COLOURS['ink-2']
			}) + (year ? line(year, i * step, top + 27, { size: 12, heavy: true }) : '')
	);
	return { body: body.join(''), height: 32 };
}
