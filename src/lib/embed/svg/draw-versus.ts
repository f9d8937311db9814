import { STRIP, stripPath } from '#lib/charts/Versus/dots-of.ts';
import { sayShares } from '#lib/charts/Versus/say-shares.ts';
import { outOfHundred, type VersusSeries } from '#lib/charts/Versus/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line } from './lines.ts';
import { rowWords } from './rows.ts';

const GAP = 28;
const SAID = 64;

/** The same groups at random and by score, as a picture: one dot a check out of a hundred. */
export function drawVersus({ rows }: VersusSeries, { width, lang, t }: Setting): Drawing {
	const w = t.act3.versus;
	const column = (width - GAP) / 2;
	const strip = column - SAID;
	const scale = strip / STRIP.width;
	const dots = (name: string, id: string, d: string, stroke: string, size: number) =>
		el('path', {
			class: name,
			'data-id': id,
			d,
			fill: 'none',
			stroke,
			'stroke-width': size,
			'stroke-linecap': 'round'
		});
	let y = 22;
	let body =
		line(w.random, 0, 14, { heavy: true }) +
		line(w.score, column + GAP, 14, { heavy: true }) +
		el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS.ink });
	rows.forEach((row, i) => {
		const { id, label, households, low, high, verdict, grouping } = row;
		if (i && rows[i - 1]!.grouping !== grouping) {
			y += 12;
			body += el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS.rule });
		}
		const told = verdict === 'more' || verdict === 'less';
		const value = t.control.verdicts[verdict];
		const words = rowWords({ label, value, heavyLabel: told }, y + 8, width);
		y += 8 + words.height + 5;
		const said = sayShares(row, lang, t);
		const [from, to] = [outOfHundred(low), outOfHundred(high)];
		const place = (left: number) => `translate(${left} ${y}) scale(${scale.toFixed(4)})`;
		const foot = y + STRIP.height * scale;
		body +=
			words.body +
			el(
				'g',
				{ transform: place(0) },
				dots('random', id, stripPath(0, outOfHundred(households)), COLOURS.selected, 0.78)
			) +
			el(
				'g',
				{ transform: place(column + GAP) },
				dots('ring', id, stripPath(from, to), COLOURS.selected, 0.78),
				dots('hole', id, stripPath(from, to), COLOURS.sheet, 0.44),
				dots('score', id, stripPath(0, from), COLOURS.selected, 0.78)
			) +
			line(said.random, column, y + 0.5 * (foot - y) + 5, { anchor: 'end' }) +
			line(said.score, width, y + 0.5 * (foot - y) + 5, { anchor: 'end' }) +
			el('path', {
				d: `M0 ${foot}H${strip}M${column + GAP} ${foot}h${strip}`,
				stroke: COLOURS['rule-soft']
			});
		y = foot + 4;
	});
	y += 14;
	const key = (left: number, name: 'full' | 'ring') =>
		el('circle', { cx: left + 6, cy: y + 6, r: 5, fill: COLOURS.selected }) +
		(name === 'ring'
			? el('circle', { cx: left + 6, cy: y + 6, r: 2.8, fill: COLOURS.sheet })
			: '') +
		line(w[name], left + 18, y + 11, { size: 13, fill: COLOURS['ink-2'] });
	const stacked = width < 560;
	body += key(0, 'full');
	if (stacked) y += 20;
	body += key(stacked ? 0 : width / 2, 'ring');
	return { body, height: y + 18 };
}
