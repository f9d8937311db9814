import type { ReadersSeries } from '#lib/charts/Readers/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { line, passage } from './lines.ts';
import { rowWords } from './rows.ts';
import { textWidth } from './text-width.ts';

const TALL = 18;

/** Who reads the ledger and since when, as a picture: a bar a use, a diamond an opinion. */
export function drawReaders(
	{ years, groups, points, pointsTitle, key }: ReadersSeries,
	{ width }: Setting
): Drawing {
	let y = 0;
	let body = '';
	const heading = (words: string) => {
		const head = passage(words, 0, y, width, { size: 13, fill: COLOURS['ink-2'] });
		y += head.height + 4;
		body += head.body + el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS.rule });
		y += 8;
	};
	const row = (label: string, value: string, marks: (top: number) => string) => {
		const words = rowWords({ label, value, heavyLabel: true }, y, width);
		y += words.height + 3;
		const lines = years.map(({ at }) => `M${(at * width).toFixed(2)} ${y}v${TALL}`).join('');
		body +=
			words.body + el('path', { d: lines || 'M0 0', stroke: COLOURS['rule-soft'] }) + marks(y);
		y += TALL + 9;
	};
	for (const { title, rows } of groups) {
		heading(title);
		for (const { id, label, when, from, known } of rows)
			row(label, when, (top) => {
				const bar = (name: string, start: number, end: number) =>
					el('rect', {
						class: name,
						'data-id': id,
						x: start * width,
						y: top + 3,
						width: (end - start) * width,
						height: TALL - 6,
						fill: name === 'known' ? COLOURS.mark : HATCHED,
						stroke: COLOURS.ink,
						'stroke-dasharray': name === 'known' ? undefined : '4 3'
					});
				return bar('known', from, known) + (known < 1 ? bar('unknown', known, 1) : '');
			});
		y += 8;
	}
	if (points.length) heading(pointsTitle);
	for (const { id, label, when, at } of points)
		row(label, when, (top) =>
			el('path', {
				class: 'point',
				'data-id': id,
				'data-x': at * width,
				d: `M${(at * width).toFixed(2)} ${top + 1}l8 8l-8 8l-8-8z`,
				fill: COLOURS.ink
			})
		);
	y += 4;
	body += el('path', { d: `M0 ${y}H${width}`, stroke: COLOURS.ink });
	for (const { label, at } of years)
		body += line(label, at * width, y + 16, { size: 12, fill: COLOURS['ink-2'] });
	y += 30;
	const known = 26 + textWidth(key.known, 13) + 24;
	const beside = known + 26 + textWidth(key.unknown, 13) <= width;
	body += sample(0, y, COLOURS.mark, key.known);
	if (!beside) y += 20;
	body += sample(beside ? known : 0, y, HATCHED, key.unknown);
	return { body, height: y + 20 };
}

function sample(x: number, y: number, fill: string, words: string): string {
	return (
		el('rect', { x, y: y + 2, width: 18, height: 12, fill, stroke: COLOURS.ink }) +
		line(words, x + 26, y + 13, { size: 13, fill: COLOURS['ink-2'] })
	);
}
