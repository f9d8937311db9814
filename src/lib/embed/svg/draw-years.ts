import type { YearsPanel, YearsSeries } from '#lib/charts/Years/series.ts';
import { EDGE } from '#lib/charts/Years/written.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line, passage } from './lines.ts';

/** Height of the columns, and the room for words above the tallest, in pixels. */
const TALL = 150;
const HEAD = 40;

/** Columns by year as a picture, a panel under another. */
export function drawYears(series: YearsSeries, setting: Setting): Drawing {
	let y = 0;
	let body = '';
	for (const panel of series.panels) {
		if (panel.heading) {
			const head = passage(panel.heading, 0, y, setting.width, { heavy: true });
			body += head.body;
			y += head.height;
		}
		if (panel.mark) {
			const { label, text } = panel.mark;
			body += dotted(0, 26, y + 12) + line(`${label} ${text}`, 34, y + 16, { size: 13 });
			y += 20;
		}
		y += HEAD;
		body += columns(panel, series, y, setting);
		y += TALL + 36;
	}
	return { body, height: Math.max(0, y - 14) };
}

function columns(
	{ points, max, mark }: YearsPanel,
	{ from, to, ticks }: YearsSeries,
	top: number,
	{ width, t }: Setting
): string {
	const slot = width / (to - from + 1);
	const left = (year: number) => (year - from) * slot;
	const foot = top + TALL;
	const tall = (value: number) => (TALL * value) / max;
	let body = '';
	for (const { id, year, value, low, short, planned, labelled } of points) {
		const x = left(year) + slot * 0.14;
		const wide = slot * 0.72;
		const bar = (of: number, fill: string, more = {}) =>
			el('rect', {
				class: 'bar',
				'data-id': id,
				x,
				y: foot - Math.max(2, tall(of)),
				width: wide,
				height: Math.max(2, tall(of)),
				fill,
				...more
			});
		body += planned
			? bar(value, COLOURS.sheet, { stroke: COLOURS.ink, 'stroke-dasharray': '4 3' })
			: low === undefined
				? bar(value, COLOURS.ink)
				: bar(value, COLOURS.mark) + bar(low, COLOURS.ink, { class: 'low' });
		if (!labelled) continue;
		const middle = x + wide / 2;
		const anchor = middle < EDGE * width ? 'start' : middle > (1 - EDGE) * width ? 'end' : 'middle';
		const at = anchor === 'start' ? x : anchor === 'end' ? x + wide : middle;
		const y = foot - tall(value) - 5;
		body += line(short, at, planned ? y - 14 : y, { size: 13, heavy: true, anchor });
		if (planned) body += line(t.act4.planned, at, y, { size: 12, fill: COLOURS['ink-2'], anchor });
	}
	if (mark) {
		const y = foot - tall(mark.value);
		/* A casing, so that the line shows over the columns too. */
		body +=
			el('rect', { y: y - 2, width, height: 4, fill: COLOURS.sheet }) +
			dotted(0, width, y, 'level');
	}
	body += el('path', { class: 'foot', d: `M0 ${foot}H${width}`, stroke: COLOURS.ink });
	for (const year of ticks)
		body += line(String(year), left(year) + slot / 2, foot + 16, {
			size: 12,
			fill: COLOURS['ink-2'],
			anchor: 'middle'
		});
	return body;
}

function dotted(from: number, to: number, y: number, name?: string): string {
	return el('path', {
		class: name,
		d: `M${from} ${y.toFixed(2)}H${to}`,
		stroke: COLOURS.ink,
		'stroke-width': 2,
		'stroke-dasharray': '2 2'
	});
}
