import { COLOURS } from './colours.ts';
import { el, escapeXml } from './el.ts';
import { LEADING, type Passage } from './lines.ts';
import { wrapText } from './wrap-text.ts';

/** A passage whose first words are darker than the rest, wrapped at `width` from `top` down. */
export function twoTone(
	first: string,
	rest: string,
	x: number,
	top: number,
	width: number,
	size: number
): Passage {
	const lines = wrapText(`${first} ${rest}`, width, size);
	let left = first.length;
	const body = lines.map((words, i) => {
		const dark = words.slice(0, Math.max(0, left));
		const pale = words.slice(dark.length);
		left -= words.length + 1;
		return el(
			'text',
			{ x, y: top + size + i * size * LEADING, 'font-size': size, fill: COLOURS['ink-2'] },
			dark ? el('tspan', { fill: COLOURS.ink }, escapeXml(dark)) : '',
			escapeXml(pale)
		);
	});
	return { body: body.join(''), height: lines.length * size * LEADING };
}
