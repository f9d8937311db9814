import type { FrameHeights } from '#lib/embed/snippets.ts';
import type { ChartData } from './chart-data.ts';
import measured from './heights.json' with { type: 'json' };

/** Widths at which frames are measured, in pixels: a phone, a column of text, a whole page. */
export const FRAME_WIDTHS = [320, 640, 960] as const;

/** What a frame holds below the picture: its table, closed, and the links. */
const FOOT = 120;

/**
 * How tall a chart's frame is, as measured in a browser by scripts/chart-heights.mjs and kept in
 * heights.json; for a chart not measured yet, what its picture leads to expect.
 */
export function frameHeights({ chart, sheet, picture }: ChartData): FrameHeights {
	const known = (measured as Record<string, number[] | undefined>)[`${sheet.lang}/${chart.slug}`];
	return FRAME_WIDTHS.map((width, i) => ({
		width,
		height: known?.[i] ?? picture(width).height + FOOT
	}));
}
