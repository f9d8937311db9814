import type { Payer, StreamsSeries } from '#lib/charts/Streams/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { line } from './lines.ts';
import { textWidth } from './text-width.ts';

const ROW = 24;
const EMPLOYERS = [COLOURS.mark, COLOURS.ink] as const;
const FUNDS = [HATCHED, COLOURS.field] as const;

/** Two streams of income on either side of the ledger that adds them up, month by month. */
export function drawStreams(
	{ months, names, dsn, pasrau, totals, max }: StreamsSeries,
	{ width }: Setting
): Drawing {
	const middle = Math.min(160, width * 0.44);
	const side = (width - middle) / 2;
	const scale = (side - 4) / (max || 1);
	const small = { size: 13 };
	let body =
		line(names.dsn, side - 8, 14, { ...small, heavy: true, anchor: 'end' }) +
		line(names.ledger, side + middle / 2, 14, { ...small, heavy: true, anchor: 'middle' }) +
		line(names.pasrau, side + middle + 8, 14, { ...small, heavy: true });
	months.forEach(({ label }, i) => {
		const y = 24 + i * ROW;
		const bars = (payers: readonly Payer[], way: 1 | -1) => {
			let from = 0;
			return payers
				.map(({ id, values }, p) => {
					const long = (values[i] ?? 0) * scale;
					const x = way > 0 ? side + middle + from : side - from - long;
					from += long;
					return el('rect', {
						class: 'payer',
						'data-id': id,
						x,
						y: y + 5,
						width: long,
						height: ROW - 10,
						fill: way > 0 ? FUNDS[p % 2] : EMPLOYERS[p % 2],
						stroke: COLOURS.ink
					});
				})
				.join('');
		};
		body +=
			bars(dsn, -1) +
			bars(pasrau, 1) +
			line(label, side + 8, y + 17, small) +
			line(totals[i]?.said ?? '', side + middle - 8, y + 17, { ...small, anchor: 'end' }) +
			el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS['rule-soft'] });
	});
	const foot = 24 + months.length * ROW;
	body += el('rect', {
		x: side,
		y: 22,
		width: middle,
		height: foot - 22,
		fill: 'none',
		stroke: COLOURS.ink,
		'stroke-width': 2
	});
	let [x, y] = [0, foot + 10];
	const payers = [
		...dsn.map(({ label }, p) => [label, EMPLOYERS[p % 2]!] as const),
		...pasrau.map(({ label }, p) => [label, FUNDS[p % 2]!] as const)
	];
	for (const [label, fill] of payers) {
		const room = 20 + textWidth(label, 13) + 20;
		if (x && x + room - 20 > width) {
			x = 0;
			y += 20;
		}
		body +=
			el('rect', { x, y: y + 3, width: 12, height: 12, fill, stroke: COLOURS.ink }) +
			line(label, x + 19, y + 14, small);
		x += room;
	}
	return { body, height: y + 20 };
}
