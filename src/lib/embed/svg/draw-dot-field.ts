import { dotLayout } from '#lib/charts/DotField/layout.ts';
import type { DotFieldSeries } from '#lib/charts/DotField/series.ts';
import { COLOURS, DOT } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';

const WIDE_ROWS = 69;
const NARROW_ROWS = 138;
/** Under this width the field stands taller, as it does in the page. */
const NARROW = 500;

/** A field of dots as a picture: one pattern for all of them, one path for those selected. */
export function drawDotField(
	{ dots, selected, arrangement }: DotFieldSeries,
	{ width }: Setting
): Drawing {
	const { columns, rows, path } = dotLayout(dots, width < NARROW ? NARROW_ROWS : WIDE_ROWS);
	const scale = width / Math.max(1, columns);
	const rest = dots % rows;
	const pattern = el(
		'pattern',
		{ id: 'dots', width: 1, height: 1, patternUnits: 'userSpaceOnUse' },
		el('circle', { cx: 0.5, cy: 0.5, r: 0.3, fill: DOT })
	);
	const box = el('rect', {
		class: 'dots',
		width: rest ? columns - 1 : columns,
		height: rows,
		fill: 'url(#dots)'
	});
	const last = rest
		? el('rect', { class: 'dots', x: columns - 1, width: 1, height: rest, fill: 'url(#dots)' })
		: '';
	const chosen = el('path', {
		class: 'selected',
		d: path(selected),
		fill: 'none',
		stroke: COLOURS.selected,
		'stroke-width': arrangement === 'sorted' ? 0.8 : 1.35,
		'stroke-linecap': 'round'
	});
	return {
		body: el(
			'g',
			{ transform: `scale(${scale.toFixed(5)})` },
			el('defs', {}, pattern),
			box,
			last,
			chosen
		),
		height: rows * scale
	};
}
