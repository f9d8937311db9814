import type { IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import { sayInterval } from '#lib/charts/say-interval.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { rowWords } from './rows.ts';
import { tickLines, tickWords } from './ticks.ts';

/** Intervals of log-odds as a picture: from the 5th to the 95th percentile, a notch at the median. */
export function drawIntervals(
	{ rows, domain, ticks }: IntervalsSeries,
	{ width, lang, t }: Setting
): Drawing {
	const x = (value: number) => (width * (value - domain[0])) / (domain[1] - domain[0]);
	const sign = (tick: number) => (tick > 0 ? `+${tick}` : `${tick}`.replace('-', '−'));
	const marks = ticks.map((tick) => ({ x: x(tick), label: sign(tick), origin: tick === 0 }));
	let y = 0;
	let body = '';
	for (const { id, label, interval, nothing, half, total } of rows) {
		const words = rowWords(
			{
				label: half ? `${label} ${t.chart.half}` : label,
				value: interval ? sayInterval(interval, lang, t, 'span') : (nothing ?? ''),
				heavyLabel: total,
				heavyValue: total
			},
			y,
			width
		);
		body += words.body;
		y += words.height + 5;
		if (interval) {
			const { low, median, high } = interval;
			body += el('rect', {
				class: 'interval',
				'data-id': id,
				x: x(low),
				y: y + 2,
				width: Math.max(2, x(high) - x(low)),
				height: 12,
				fill: total ? COLOURS.ink : half ? HATCHED : COLOURS.mark,
				stroke: COLOURS.ink,
				'stroke-dasharray': half ? '3 3' : undefined
			});
			body += el('rect', {
				class: 'median',
				'data-id': id,
				x: x(median) - 1.5,
				y: y + 2,
				width: 3,
				height: 12,
				fill: total ? COLOURS.sheet : COLOURS.ink
			});
		}
		y += 28;
	}
	const foot = y - 6;
	const scale = tickWords(marks, foot, width, [t.chart.lower, t.chart.higher]);
	return { body: tickLines(marks, foot) + body + scale.body, height: foot + scale.height };
}
