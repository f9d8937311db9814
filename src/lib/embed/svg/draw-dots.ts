import { decodeDots } from '#lib/charts/Dots/decode.ts';
import { groupingOf } from '#lib/charts/Dots/labels.ts';
import { dotLayout, LINE, type DotStep } from '#lib/charts/Dots/layout.ts';
import type { DotSeries } from '#lib/charts/Dots/series.ts';
import { formatNumber } from '#lib/format/number.ts';
import { fill } from '#lib/i18n/fill.ts';
import { COLOURS, PALE_DOT } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line, passage } from './lines.ts';
import { textWidth } from './text-width.ts';

/** The households as dots at one step, as a picture; every dot is drawn, picked ones in red. */
export function drawDots(series: DotSeries, step: DotStep, { width, lang, t }: Setting): Drawing {
	const w = t.act3.dots;
	const box = { width, height: Math.round(width * (width < 500 ? 0.95 : 0.72)) };
	const dots = decodeDots(series);
	const at = dotLayout(dots, step, box);
	const paths = { pale: '', dark: '', selected: '' };
	for (let dot = 0; dot < dots.count; dot++) {
		const chosen = at.lifted && dot >= dots.firstSelected;
		paths[chosen ? 'selected' : dots.marked[dot] ? 'dark' : 'pale'] +=
			`M${at.x[dot]!.toFixed(1)} ${at.y[dot]!.toFixed(1)}h0`;
	}
	const set = (name: keyof typeof paths, stroke: string, size: number) =>
		el('path', {
			class: name,
			d: paths[name],
			fill: 'none',
			stroke,
			'stroke-width': size,
			'stroke-linecap': 'round'
		});
	const one = passage(fill(w.one, { draws: formatNumber(series.draws, lang) }), 0, 0, width, {
		size: 13,
		fill: COLOURS['ink-2']
	});
	let body =
		set('pale', PALE_DOT, at.size) +
		set('dark', COLOURS.ink, at.size) +
		set('selected', COLOURS.selected, at.selectedSize);
	const grouping = groupingOf(step);
	const number = (value: number) => formatNumber(value, lang);
	if (grouping)
		series.groups[grouping].forEach(({ label, verdict, dots: count, selected }, i) => {
			const name = verdict === 'used' ? `${label} (${t.control.used})` : label;
			const base = at.lines[i]! + LINE - 7;
			body +=
				line(name, 0, base, { size: 13, heavy: verdict === 'more' || verdict === 'less' }) +
				line(fill(w.count, { dots: number(count), selected: number(selected) }), width, base, {
					size: 13,
					anchor: 'end',
					fill: COLOURS['ink-2']
				});
		});
	if (at.even)
		body +=
			el('path', {
				d: `M${at.even.toFixed(1)} ${LINE}V${box.height}`,
				stroke: COLOURS.ink,
				'stroke-width': 1.5,
				'stroke-dasharray': '4 3'
			}) + line(w.even, at.even, box.height + 15, { size: 12, anchor: 'end' });
	const foot = box.height + 26;
	let x = 0;
	let y = foot;
	let key = '';
	for (const [name, colour] of [
		['marked', COLOURS.ink],
		['ordinary', PALE_DOT],
		['selected', COLOURS.selected]
	] as const) {
		const room = 16 + textWidth(w[name], 13) + 20;
		if (x && x + room - 20 > width) {
			x = 0;
			y += 20;
		}
		key +=
			el('circle', { cx: x + 5, cy: y + 7, r: 4, fill: colour }) +
			line(w[name], x + 15, y + 12, { size: 13 });
		x += room;
	}
	return {
		body: one.body + el('g', { transform: `translate(0 ${one.height + 10})` }, body + key),
		height: one.height + 10 + y + 18
	};
}
