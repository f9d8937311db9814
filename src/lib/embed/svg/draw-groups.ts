import type { IntervalGroup } from '../drawn.ts';
import { drawIntervals } from './draw-intervals.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { passage } from './lines.ts';

/** Groups of intervals as a picture, each on its scale under its heading. */
export function drawGroups(groups: readonly IntervalGroup[], setting: Setting): Drawing {
	let y = 0;
	let body = '';
	for (const { heading, series } of groups) {
		const head = passage(heading, 0, y, setting.width, { heavy: true, size: 15 });
		const group = drawIntervals(series, setting);
		y += head.height + 10;
		body += head.body + el('g', { transform: `translate(0 ${y})` }, group.body);
		y += group.height + 24;
	}
	return { body, height: Math.max(0, y - 24) };
}
