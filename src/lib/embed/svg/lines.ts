import { COLOURS } from './colours.ts';
import { el, escapeXml } from './el.ts';
import { wrapText } from './wrap-text.ts';

/** How a text is set. */
export interface TextStyle {
	size?: number;
	heavy?: boolean;
	fill?: string;
	anchor?: 'start' | 'middle' | 'end';
	mono?: boolean;
}

/** One line of text, its baseline at `y`. */
export function line(text: string, x: number, y: number, style: TextStyle = {}): string {
	const { size = 14, heavy, fill = COLOURS.ink, anchor, mono } = style;
	return el(
		'text',
		{
			x,
			y,
			'font-size': size,
			'font-weight': heavy ? 600 : undefined,
			'font-family': mono ? MONO : undefined,
			fill,
			'text-anchor': anchor
		},
		escapeXml(text)
	);
}

/** Text in lines, and the room that it took. */
export interface Passage {
	body: string;
	/** From the top given to the foot of the last line, in pixels. */
	height: number;
}

/** A passage from `top` down, wrapped at `width`. */
export function passage(
	text: string,
	x: number,
	top: number,
	width: number,
	style: TextStyle = {}
): Passage {
	const size = style.size ?? 14;
	const step = size * LEADING;
	const lines = wrapText(text, width, size, style.heavy);
	return {
		body: lines.map((words, i) => line(words, x, top + size + i * step, style)).join(''),
		height: lines.length * step
	};
}

/** Line height, in sizes of the text. */
export const LEADING = 1.3;
/** The faces of a picture that stands alone: the reader's machine may have none of ours. */
export const SANS = "'IBM Plex Sans', Arial, 'Helvetica Neue', 'Liberation Sans', sans-serif";
const MONO = "'IBM Plex Mono', 'Courier New', 'DejaVu Sans Mono', monospace";
