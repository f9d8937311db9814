import type { SnippetInputs } from '#lib/embed/snippets.ts';
import { PICTURE_WIDTH } from '#lib/embed/svg/compose-svg.ts';
import { chartFile } from '#lib/embed/urls.ts';
import { altText } from './alt-text.ts';
import type { ChartData } from './chart-data.ts';
import { frameHeights } from './frame-heights.ts';

/** Where the script that fits frames to their charts is served. */
export const FRAME_SCRIPT = '/embed/frame.js';

/** Where the script of the element that stands in for a frame is served. */
export const ELEMENT_SCRIPT = '/embed/component.js';

/** What the code to paste is made from, but for the address of the frame, which may be set. */
export function snippetInputs(data: ChartData, origin: string): Omit<SnippetInputs, 'src'> {
	const { chart, sheet, picture } = data;
	const file = (double: boolean) => origin + chartFile(sheet.lang, chart.slug, 'png', double);
	return {
		title: chart.title,
		heights: frameHeights(data),
		script: origin + FRAME_SCRIPT,
		page: sheet.url,
		picture: {
			src: file(false),
			double: file(true),
			width: PICTURE_WIDTH,
			height: picture().height,
			alt: altText(sheet)
		},
		element: { script: origin + ELEMENT_SCRIPT, chart: chart.slug, lang: sheet.lang }
	};
}
