import { curveBumpY, line as threadLine } from 'd3-shape';
import type { FanSeries } from '#lib/charts/Fan/series.ts';
import { sayInterval } from '#lib/charts/say-interval.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line } from './lines.ts';
import { textWidth } from './text-width.ts';
import { tickWords } from './ticks.ts';

const ROW = 46;
const SIZE = 13;

/** A score built up line by line, as a picture, down to the row `upTo`. */
export function drawFan(
	{ rows, threads, domain }: FanSeries,
	upTo: number,
	{ width, lang, t }: Setting
): Drawing {
	const x = (value: number) => (width * (value - domain[0])) / (domain[1] - domain[0]);
	const y = (row: number) => (row + 0.72) * ROW;
	const draw = threadLine<number>()
		.x((value) => x(value))
		.y((_, row) => y(row))
		.curve(curveBumpY)
		.digits(1);
	const shown = rows.slice(0, upTo + 1);
	const path = threads.map((thread) => draw(thread.slice(0, upTo + 1))).join('');
	let body = el('path', {
		class: 'threads',
		d: path,
		fill: 'none',
		stroke: COLOURS.ink,
		'stroke-opacity': 0.22
	});
	shown.forEach(({ id, label, sum }, row) => {
		const last = row === upTo;
		const said = last ? sayInterval(sum, lang, t, 'span') : '';
		const top = y(row) - 10;
		for (const [words, left] of [
			[label, 0],
			[said, width - textWidth(said, SIZE, true) - 4]
		] as const)
			if (words)
				body += el('rect', {
					x: left,
					y: top - SIZE,
					width: textWidth(words, SIZE, last) + 6,
					height: SIZE + 5,
					fill: COLOURS.sheet,
					'fill-opacity': 0.9
				});
		body += line(label, 0, top, { size: SIZE, heavy: last });
		if (last) body += line(said, width, top, { size: SIZE, heavy: true, anchor: 'end' });
		body += el('rect', {
			class: 'spread',
			'data-id': id,
			x: x(sum.low),
			y: y(row) - 2.5,
			width: Math.max(5, x(sum.high) - x(sum.low)),
			height: 5,
			fill: last ? COLOURS.ink : COLOURS.sheet,
			stroke: COLOURS.ink
		});
	});
	const foot = rows.length * ROW;
	const scale = tickWords([{ x: x(0), label: '0', origin: true }], foot - 6, width, [
		t.chart.lower,
		t.chart.higher
	]);
	return { body: body + scale.body, height: foot + scale.height - 6 };
}
