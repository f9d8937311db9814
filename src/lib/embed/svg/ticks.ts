import { COLOURS } from './colours.ts';
import { el } from './el.ts';
import { line } from './lines.ts';

/** A line of the scale. */
export interface Tick {
	x: number;
	label: string;
	/** The line that everything is compared with. */
	origin: boolean;
}

/** The lines of a scale from the top to `foot`. */
export function tickLines(ticks: readonly Tick[], foot: number): string {
	return ticks
		.map(({ x, origin }) =>
			el('path', {
				class: origin ? 'origin' : 'tick',
				d: `M${x.toFixed(2)} 0V${foot.toFixed(2)}`,
				stroke: origin ? COLOURS.ink : COLOURS['rule-soft'],
				'stroke-width': origin ? 1.5 : 1
			})
		)
		.join('');
}

/** Their words and those of the two ends, below `foot`. */
export function tickWords(
	ticks: readonly Tick[],
	foot: number,
	width: number,
	ends: readonly [string, string]
): { body: string; height: number } {
	const small = { size: 12, fill: COLOURS['ink-2'] };
	const labels = ticks.map(({ x, label }, i) =>
		line(label, x, foot + 15, {
			...small,
			anchor: i === 0 && x < 8 ? 'start' : x > width - 8 ? 'end' : 'middle'
		})
	);
	const [low, high] = ends;
	return {
		body:
			labels.join('') +
			arrow(1, foot + 31.5, 1) +
			line(low, 16, foot + 36, { ...small, size: 13 }) +
			arrow(width - 1, foot + 31.5, -1) +
			line(high, width - 16, foot + 36, { ...small, size: 13, anchor: 'end' }),
		height: 42
	};
}

/* Drawn, since not every face has arrows. */
function arrow(x: number, y: number, way: 1 | -1): string {
	return el('path', {
		d: `M${x} ${y}h${10 * way}M${x + 4 * way} ${y - 3.5}L${x} ${y}L${x + 4 * way} ${y + 3.5}`,
		fill: 'none',
		stroke: COLOURS['ink-2'],
		'stroke-width': 1.2
	});
}
