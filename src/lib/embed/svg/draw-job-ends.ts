import type { JobEnd, JobEndsSeries } from '#lib/charts/JobEnds/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line, passage } from './lines.ts';
import { monoWidth } from './text-width.ts';

const GAP = 14;
const PAD = 14;
const SIZE = 13;
const PAGE = 124;

/** Two pages of one form as a picture: the date typed, the date shown, the months then covered. */
export function drawJobEnds({ words, cases }: JobEndsSeries, { width }: Setting): Drawing {
	const beside = width >= 480;
	const page = beside ? (width - GAP) / 2 : width;
	let y = 0;
	let body = '';
	for (const one of cases) {
		const head = passage(one.label, 0, y, width, { heavy: true });
		y += head.height + 6;
		const second = beside ? { x: page + GAP, y } : { x: 0, y: y + PAGE + 10 };
		body +=
			head.body +
			form('typed', one, words.typed, one.entered, one.enteredAt, words.field, 0, y, page) +
			form(
				'shown',
				one,
				words.shown,
				one.shown,
				one.shownAt,
				words.field,
				second.x,
				second.y,
				page
			);
		y = second.y + PAGE + 8;
		const effect = passage(one.effect, 0, y, width, { fill: COLOURS['ink-2'] });
		body += effect.body;
		y += effect.height + 22;
	}
	return { body, height: Math.max(0, y - 22) };
}

function form(
	name: 'typed' | 'shown',
	{ id, months }: JobEnd,
	title: string,
	date: string,
	at: number,
	field: string,
	x: number,
	y: number,
	width: number
): string {
	const inner = width - 2 * PAD;
	const changed = name === 'shown';
	const box = monoWidth(date, SIZE) + 14;
	const step = inner / Math.max(1, months.length);
	const left = x + PAD;
	const foot = y + PAGE - PAD;
	return (
		el('rect', {
			x: x + 0.5,
			y: y + 0.5,
			width: width - 1,
			height: PAGE - 1,
			fill: COLOURS.paper,
			stroke: COLOURS.rule
		}) +
		line(title, left, y + 22, { size: 12, mono: true, fill: COLOURS['ink-2'] }) +
		line(field, left, y + 50, { size: 14 }) +
		el('rect', {
			x: left + inner - box,
			y: y + 34,
			width: box,
			height: 23,
			fill: COLOURS.field,
			stroke: changed ? COLOURS.ink : undefined,
			'stroke-width': 2
		}) +
		(changed
			? ''
			: el('path', { d: `M${left + inner - box} ${y + 57}h${box}`, stroke: COLOURS.ink })) +
		line(date, left + inner - box / 2, y + 50, { size: SIZE, mono: true, anchor: 'middle' }) +
		months
			.map(
				({ label }, i) =>
					el('path', {
						d: `M${(left + i * step).toFixed(2)} ${foot - 34}v34`,
						stroke: COLOURS.rule
					}) + line(label, left + i * step + 5, foot - 22, { size: 12.5, fill: COLOURS['ink-2'] })
			)
			.join('') +
		el('rect', {
			class: name,
			'data-id': id,
			x: left,
			y: foot - 13,
			width: at * inner,
			height: 12,
			fill: COLOURS.mark,
			stroke: COLOURS.ink
		}) +
		(changed
			? el('rect', {
					x: left + at * inner - 2,
					y: foot - 13,
					width: 4,
					height: 12,
					fill: COLOURS.ink
				})
			: '')
	);
}
