import type { WindowsSeries } from '#lib/charts/Windows/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { line, passage } from './lines.ts';
import { rowWords } from './rows.ts';

const HEAD = 32;
const TALL = 20;

/** One calendar, a row a benefit, as a picture: the months that each reads before its right. */
export function drawWindows({ months, right, rows }: WindowsSeries, { width }: Setting): Drawing {
	const step = width / Math.max(1, months.length);
	const quiet = { size: 13, fill: COLOURS['ink-2'] };
	const last = width - step;
	let body = el('rect', { x: last, y: HEAD - 17, width: step, height: 17, fill: COLOURS.ink });
	months.forEach(({ label, year }, i) => {
		const own = i === months.length - 1;
		body +=
			(year ? line(year, i * step, 12, { size: 12, heavy: true }) : '') +
			line(label, (i + 0.5) * step, HEAD - 4, {
				size: Math.min(12, step * 0.8),
				anchor: 'middle',
				fill: own ? COLOURS.sheet : COLOURS['ink-2']
			});
	});
	body += el('path', { d: `M0 ${HEAD}H${width}`, stroke: COLOURS.ink });
	let y = HEAD + 12;
	for (const { id, label, range, note, from, length, faded } of rows) {
		const words = rowWords({ label, value: range, heavyLabel: true }, y, width);
		y += words.height + 4;
		const ticks = months.map((_, i) => `M${(i * step).toFixed(2)} ${y}v${TALL}`).join('');
		const said = passage(note, 0, y + TALL + 1, width, quiet);
		body +=
			words.body +
			el('path', { d: ticks || 'M0 0', stroke: COLOURS['rule-soft'] }) +
			el('rect', {
				class: 'window',
				'data-id': id,
				x: from * step,
				y: y + 3,
				width: length * step,
				height: TALL - 6,
				fill: faded ? HATCHED : COLOURS.mark,
				stroke: COLOURS.ink,
				'stroke-dasharray': faded ? '4 3' : undefined
			}) +
			el('rect', { x: last, y, width: step, height: TALL, fill: COLOURS.ink }) +
			said.body;
		y += TALL + said.height + 18;
	}
	const key = passage(right, 22, y, width - 22, quiet);
	body += el('g', { class: 'key' }, square(y)) + key.body;
	return { body, height: y + key.height + 4 };
}

function square(y: number): string {
	return el('rect', { y: y + 2, width: 12, height: 13, fill: COLOURS.ink });
}
