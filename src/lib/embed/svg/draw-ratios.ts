import { scaleLog } from 'd3-scale';
import { sayRatio } from '#lib/charts/Ratios/say-ratio.ts';
import { onScale, type RatioRange, type RatiosSeries } from '#lib/charts/Ratios/series.ts';
import { formatNumber } from '#lib/format/number.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { line } from './lines.ts';
import { rowWords } from './rows.ts';
import { textWidth } from './text-width.ts';
import { tickLines, tickWords } from './ticks.ts';

/** Selection ratios on a logarithmic scale as a picture; what lies beyond the scale stops at it. */
export function drawRatios(
	{ rows, domain, ticks }: RatiosSeries,
	{ width, lang, t }: Setting
): Drawing {
	const scale = scaleLog().domain(domain).range([0, width]);
	const at = (ratio: number) => scale(onScale(ratio, domain));
	const marks = ticks.map((value) => ({
		x: scale(value),
		label: `×${formatNumber(value, lang, 1)}`,
		origin: value === 1
	}));
	let y = 0;
	let body = '';
	for (const row of rows) {
		const { id, label, median, reference, envelope, adversarial, verdict } = row;
		const told = verdict === 'more' || verdict === 'less';
		const words = rowWords({ label, value: sayRatio(row, lang, t), heavyValue: told }, y, width);
		body += words.body;
		y += words.height + 5;
		const bar = (name: string, of: RatioRange | null, inset: number, fill: string) =>
			of
				? el('rect', {
						class: name,
						'data-id': id,
						x: at(of.low),
						y: y + inset,
						width: Math.max(2, at(of.high) - at(of.low)),
						height: 16 - 2 * inset,
						fill,
						stroke: name === 'reference' && verdict === 'cannot-tell' ? COLOURS.ink : undefined
					})
				: '';
		if (row.ceiling && row.ceiling < domain[1])
			body += el('rect', {
				class: 'ceiling',
				'data-id': id,
				x: at(row.ceiling),
				y: y + 1,
				width: width - at(row.ceiling),
				height: 14,
				fill: COLOURS['rule-soft']
			});
		body +=
			bar('adversarial', adversarial, 7.5, COLOURS.ink) +
			bar('envelope', envelope, 3, COLOURS.mark) +
			bar('reference', reference, 5, verdict === 'cannot-tell' ? HATCHED : COLOURS.ink) +
			el('rect', {
				class: 'median',
				'data-id': id,
				x: at(median) - 1.5,
				y: y + 3,
				width: 3,
				height: 10,
				fill: COLOURS.sheet,
				stroke: COLOURS.ink
			});
		y += 28;
	}
	const foot = y - 6;
	const ends = tickWords(marks, foot, width, [t.control.less, t.control.more]);
	const key = ratioKey(foot + ends.height + 6, { width, lang, t });
	return {
		body: tickLines(marks, foot) + body + ends.body + key.body,
		height: foot + ends.height + key.height
	};
}

/* What the marks mean. */
function ratioKey(top: number, { width, t }: Setting): Drawing {
	const marks = [
		['draws', 6, COLOURS.ink],
		['envelope', 10, COLOURS.mark],
		['extremes', 1, COLOURS.ink],
		['ceiling', 14, COLOURS['rule-soft']]
	] as const;
	let [x, y] = [0, top];
	let body = '';
	for (const [name, tall, fill] of marks) {
		const words = t.act3.key[name];
		const room = 30 + textWidth(words, 12) + 20;
		if (x && x + room - 20 > width) {
			x = 0;
			y += 20;
		}
		body +=
			el('rect', { x, y: y + 8 - tall / 2, width: 22, height: tall, fill }) +
			line(words, x + 28, y + 12, { size: 12, fill: COLOURS['ink-2'] });
		x += room;
	}
	return { body, height: y - top + 24 };
}
