import type { Between } from './between.ts';
import type { Dots } from './decode.ts';
import type { Box } from './layout.ts';
import { paintDots, type Palette } from './paint.ts';

/* Fewer pixels to a pixel make stripes of rows of dots; more cost a frame and show nothing. */
const FINEST = 2;
/* What a slow machine fills and hands over within a frame, and goes on scrolling. */
const MOST_PIXELS = 500_000;

/** The pixels of each canvas, kept from a picture to the next. */
const images = new WeakMap<HTMLCanvasElement, ImageData>();

/**
 * Draw the dots on a canvas.
 *
 * @param box the canvas in CSS pixels; it is given as many pixels of its own as a slow machine bears
 */
export function drawDots(
	canvas: HTMLCanvasElement,
	box: Box,
	dots: Dots,
	at: Between,
	palette: Palette
): void {
	const scale = Math.min(FINEST, Math.sqrt(MOST_PIXELS / (box.width * box.height)));
	const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
	if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
	const context = canvas.getContext('2d');
	if (!context) return;
	let image = images.get(canvas);
	if (image?.width !== width || image.height !== height) {
		image = context.createImageData(width, height);
		images.set(canvas, image);
	}
	paintDots(new Uint32Array(image.data.buffer), width, scale, dots, at, palette);
	context.putImageData(image, 0, 0);
}
