import type { SidesSeries } from '#lib/charts/Sides/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { passage } from './lines.ts';
import { rowWords } from './rows.ts';
import { tickLines, tickWords } from './ticks.ts';

/** The shortest bar drawn, in pixels. */
const LEAST = 3;

/** Bars on either side of a middle as a picture. */
export function drawSides({ rows, ticks, scale }: SidesSeries, { width, t }: Setting): Drawing {
	const half = width / 2;
	const marks = ticks.map(({ at, label }) => ({ x: half + half * at, label, origin: at === 0 }));
	let y = 0;
	let body = '';
	for (const { id, label, text, value, side, length, heading } of rows) {
		if (heading) {
			y += y ? 12 : 0;
			const head = passage(heading, 0, y, width, { heavy: true });
			body += el('rect', { y, width, height: head.height, fill: COLOURS.sheet }) + head.body;
			y += head.height + 6;
		}
		const words = rowWords({ label, value: text, heavyValue: value !== null }, y, width);
		body += words.body;
		y += words.height + 4;
		if (value !== null) {
			const bar = (name: string, long: number) =>
				el('rect', {
					class: name,
					'data-id': id,
					x: side === 'right' ? half : half - long,
					y,
					width: long,
					height: 14,
					fill: COLOURS.ink
				});
			/* A bar too short to see is thickened. */
			if (half * length < LEAST) body += bar('least', LEAST);
			body += bar('bar', half * length);
		}
		y += 24;
	}
	const { left, right } = t.act4.sides[scale];
	const ends = tickWords(marks, y, width, [left, right]);
	return { body: tickLines(marks, y) + body + ends.body, height: y + ends.height };
}
