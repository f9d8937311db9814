import type { TrailSeries } from '#lib/charts/Trail/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { HATCHED } from './hatch.ts';
import { line, passage } from './lines.ts';

/** One error from reader to reader: what each reads, above what was true. */
export function drawTrail({ stops, words, max }: TrailSeries, { width }: Setting): Drawing {
	const room = width - 110;
	let y = 0;
	let body = '';
	for (const { id, date, what, read, truth, saidRead, saidTruth } of stops) {
		const when = passage(date, 0, y, width, { heavy: true });
		const told = passage(what, 0, y + when.height, width, { size: 13, fill: COLOURS['ink-2'] });
		y += when.height + told.height + 6;
		body += when.body + told.body;
		for (const [name, value, said] of [
			['read', read, saidRead],
			['truth', truth, saidTruth]
		] as const) {
			const long = (room * value) / (max || 1);
			body +=
				el('rect', {
					class: name,
					'data-id': id,
					y,
					width: long,
					height: 14,
					fill: name === 'read' ? HATCHED : COLOURS.ink,
					stroke: COLOURS.ink
				}) + line(said, long + 8, y + 12, { size: 13 });
			y += 18;
		}
		y += 12;
	}
	for (const [said, fill] of [
		[words.read, HATCHED],
		[words.truth, COLOURS.ink]
	] as const) {
		body +=
			el('rect', { y: y + 2, width: 14, height: 12, fill, stroke: COLOURS.ink }) +
			line(said, 22, y + 13, { size: 13 });
		y += 20;
	}
	return { body, height: y };
}
