import type { Between } from './between.ts';
import type { Dots } from './decode.ts';

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

export interface Palette {
	dot: Colour;
	marked: Colour;
	selected: Colour;
}

/**
 * Draw the dots into pixels. Written straight into an image, because thirteen thousand calls to a
 * canvas do not fit in a frame on a slow phone and as many writes do.
 *
 * @param pixels RGBA as 32-bit words, little-endian, row-major; cleared first
 * @param width of the image, in its own pixels
 * @param scale its pixels to a pixel of the layout
 */
export function paintDots(
	pixels: Uint32Array,
	width: number,
	scale: number,
	dots: Dots,
	at: Between,
	colours: Palette
): void {
	pixels.fill(0);
	const words = [word(colours.dot), word(colours.marked)] as const;
	const side = Math.max(1, Math.round(at.size * scale));
	const stop = pixels.length;
	for (let dot = 0; dot < dots.firstSelected; dot++)
		square(dot, side, words[dots.marked[dot] as 0 | 1]);
	for (let dot = dots.firstSelected; dot < dots.count; dot++)
		disc(dot, at.selectedSize * scale, dots.marked[dot] === 1 ? colours.marked : colours.dot);

	function square(dot: number, size: number, colour: number) {
		const left = Math.round(at.x[dot]! * scale - size / 2);
		const top = Math.round(at.y[dot]! * scale - size / 2);
		/* From four pixels up, corners are cut, so that a dot reads as round. */
		const cut = size >= 4 ? 1 : 0;
		for (let row = 0; row < size; row++) {
			const trim = cut && (row === 0 || row === size - 1) ? 1 : 0;
			const start = (top + row) * width + left;
			const end = Math.min(stop, start + size - trim);
			for (let i = Math.max(0, start + trim); i < end; i++) pixels[i] = colour;
		}
	}

	function disc(dot: number, size: number, ordinary: Colour) {
		const colour = word(blend(ordinary, colours.selected, at.lifted)) & 0xffffff;
		const radius = size / 2;
		/* Within it no pixel is on the edge. */
		const inner = Math.max(0, radius - 0.5) ** 2;
		const [cx, cy] = [at.x[dot]! * scale, at.y[dot]! * scale];
		for (let row = Math.floor(cy - radius); row <= cy + radius; row++)
			for (let column = Math.floor(cx - radius); column <= cx + radius; column++) {
				if (column < 0 || column >= width) continue;
				const away = (column + 0.5 - cx) ** 2 + (row + 0.5 - cy) ** 2;
				const edge = away < inner ? 1 : radius + 0.5 - Math.sqrt(away);
				const i = row * width + column;
				if (edge <= 0 || i < 0 || i >= stop) continue;
				pixels[i] = colour | (Math.round(255 * Math.min(1, edge)) << 24);
			}
	}
}

function word([red, green, blue]: Colour): number {
	return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function blend(from: Colour, to: Colour, share: number): Colour {
	const mix = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
	return [mix(0), mix(1), mix(2)];
}
