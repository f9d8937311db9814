import type { Colour } from './paint.ts';

/** The colour of an element's words, whatever notation its style is written in. */
export function readColour(element: Element): Colour {
	const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!pixel) return [0, 0, 0];
	pixel.fillStyle = getComputedStyle(element).color;
	pixel.fillRect(0, 0, 1, 1);
	const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
	return [red!, green!, blue!];
}
