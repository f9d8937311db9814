import type { DotLayout } from './layout.ts';

/** What is drawn between two layouts: the next one's words, the dots on their way. */
export interface Between extends Pick<DotLayout, 'x' | 'y' | 'size' | 'selectedSize'> {
	/** How far picked dots are from an ordinary look (0) to their own (1). */
	lifted: number;
}

/**
 * The dots on their way from a layout to another.
 *
 * @param progress 0 to 1; eased, so that dots leave and arrive slowly
 * @param out room for the positions, which the next call overwrites
 */
export function between(
	from: DotLayout,
	to: DotLayout,
	progress: number,
	out: Pick<Between, 'x' | 'y'>
): Between {
	const t = progress * progress * (3 - 2 * progress);
	const { x, y } = out;
	for (let dot = 0; dot < x.length; dot++) {
		x[dot] = from.x[dot]! + (to.x[dot]! - from.x[dot]!) * t;
		y[dot] = from.y[dot]! + (to.y[dot]! - from.y[dot]!) * t;
	}
	const mix = (a: number, b: number) => a + (b - a) * t;
	return {
		x,
		y,
		size: mix(from.size, to.size),
		selectedSize: mix(from.selectedSize, to.selectedSize),
		lifted: mix(Number(from.lifted), Number(to.lifted))
	};
}
