import type { MessageEntry, MessageLine, MessageSeries } from '#lib/charts/Message/series.ts';
import { COLOURS } from './colours.ts';
import type { Drawing, Setting } from './drawing.ts';
import { el } from './el.ts';
import { line, passage } from './lines.ts';
import { monoWidth } from './text-width.ts';
import { twoTone } from './two-tone.ts';

const PAD = 14;
const SIZE = 12;
const STEP = 16;

/**
 * Lines of a message as they are typed, as a picture, each with its plain meaning, then the entry
 * that they make. At a step before the last, only the lines that it reads say theirs.
 */
export function drawMessage(
	{ file, gaps, lines, entry }: MessageSeries,
	step: number | null,
	{ width }: Setting
): Drawing {
	const whole = step === null || step > Math.max(0, ...lines.map((of) => of.step));
	const inner = width - 2 * PAD;
	const typed = Math.min(
		inner * 0.48,
		Math.max(0, ...lines.map(({ code, value }) => monoWidth(`${code},${value}`, SIZE))) + 12
	);
	const quiet = { size: 11, mono: true, fill: COLOURS['ink-2'] };
	let y = 12;
	let body = line(file, PAD, y + 11, { ...quiet, size: SIZE });
	y += 24;
	lines.forEach((of, i) => {
		if (of.skipped) {
			body += line(gaps[i] ?? '', PAD + 12, y + 11, quiet);
			y += STEP;
		}
		const now = !whole && of.step === step;
		const code = typedLine(of, PAD + 12, y, typed - 12);
		const said =
			whole || now
				? twoTone(`${of.label} ·`, of.meaning, PAD + typed + 18, y, inner - typed - 18, 12.5)
				: { body: '', height: 0 };
		const tall = Math.max(code.height, said.height) + 3;
		if (now)
			body += el('rect', { x: PAD, y: y - 1, width: inner, height: tall, fill: COLOURS.field });
		body +=
			el('rect', {
				class: now ? 'line now' : 'line',
				'data-id': String(of.line),
				x: PAD,
				y: y + 1,
				width: now ? 5 : 3,
				height: tall - 4,
				fill: now ? COLOURS.ink : COLOURS.mark
			}) +
			code.body +
			said.body;
		y += tall + 4;
	});
	y += 8;
	const stamp = drawEntry(entry, whole, PAD, y, inner);
	y += stamp.height + PAD;
	const sheet = el('rect', {
		x: 0.5,
		y: 0.5,
		width: width - 1,
		height: y - 1,
		fill: COLOURS.paper,
		stroke: COLOURS.rule
	});
	return { body: sheet + body + stamp.body, height: y };
}

/* A line too long for its column goes on below, after its comma. */
function typedLine({ code, value }: MessageLine, x: number, top: number, width: number): Drawing {
	const room = Math.max(8, Math.floor(width / monoWidth('0', SIZE)));
	const beside = code.length + 1 + value.length <= room;
	const parts = beside ? [value] : (value.match(new RegExp(`.{1,${room}}`, 'gsu')) ?? ['']);
	const left = beside ? x + monoWidth(`${code},`, SIZE) : x;
	const style = { size: SIZE, mono: true };
	const first = beside ? 0 : 1;
	return {
		body:
			line(`${code},`, x, top + 12, style) +
			parts
				.map((part, i) => {
					const y = top + (first + i) * STEP;
					return (
						el('rect', {
							x: left,
							y: y + 1,
							width: monoWidth(part, SIZE),
							height: 14,
							fill: COLOURS.field
						}) + line(part, left, y + 12, style)
					);
				})
				.join(''),
		height: (first + parts.length) * STEP
	};
}

/* The entry in the ledger: only its names before the last step. */
function drawEntry(
	{ title, rows, note }: MessageEntry,
	stamped: boolean,
	x: number,
	top: number,
	width: number
): Drawing {
	const inner = width - 28;
	const left = x + 14;
	const head = passage(title, left, top + 10, inner, { size: 15, heavy: true });
	let y = top + 10 + head.height + 4;
	let body = head.body;
	for (const { name, value } of rows) {
		body += line(name, left, y + 15, { size: 13 });
		if (stamped) body += line(value, left + inner, y + 15, { size: 13, mono: true, anchor: 'end' });
		y += 22;
		body += el('path', { d: `M${left} ${y}h${inner}`, stroke: COLOURS['rule-soft'] });
	}
	const said = passage(note, left, y + 6, inner, { size: 13, fill: COLOURS['ink-2'] });
	const height = y + 6 + said.height + 8 - top;
	const box = el('rect', {
		class: stamped ? 'entry' : undefined,
		x: x + 1,
		y: top + 1,
		width: width - 2,
		height: height - 2,
		fill: COLOURS.sheet,
		stroke: stamped ? COLOURS.ink : COLOURS.rule,
		'stroke-width': 2,
		'stroke-dasharray': stamped ? undefined : '6 4'
	});
	return { body: box + body + said.body, height };
}
