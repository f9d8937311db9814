import { escapeXml } from './svg/el.ts';

/** What a newsroom pastes, by the way it pastes it. */
export const SNIPPETS = ['script', 'frame', 'wordpress', 'picture'] as const;
export type Snippet = (typeof SNIPPETS)[number];

/** How tall a frame is at three widths, in pixels. */
export type FrameHeights = readonly { width: number; height: number }[];

/** What a snippet is made from. */
export interface SnippetInputs {
	/** Address of the frame, with its presentation and its state. */
	src: string;
	title: string;
	heights: FrameHeights;
	/** Address of the script that fits the frame to the chart. */
	script: string;
	/** Address of the chart's page. */
	page: string;
	/** Pictures of the chart at its size and at twice that, with its alternative text. */
	picture: { src: string; double: string; width: number; height: number; alt: string };
}

/** The code to paste. */
export function snippet(kind: Snippet, inputs: SnippetInputs): string {
	switch (kind) {
		case 'script':
			return `${frame(inputs)}\n<script async src="${escapeXml(inputs.script)}"></script>`;
		case 'frame':
			return frame(inputs);
		case 'wordpress':
			return `<!-- wp:html -->\n${frame(inputs)}\n<script async src="${escapeXml(inputs.script)}"></script>\n<!-- /wp:html -->`;
		case 'picture':
			return picture(inputs);
	}
}

/* Sites that strip styles keep the attribute, which holds the tallest: nothing is then cut. */
function frame({ src, title, heights }: SnippetInputs): string {
	const tallest = Math.max(...heights.map(({ height }) => height));
	return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${tallest}" loading="lazy" style="display:block;width:100%;height:${reserved(heights)};border:0;frame-sizing:content-height"></iframe>`;
}

function picture({
	page,
	title,
	picture: { src, double, width, height, alt }
}: SnippetInputs): string {
	return `<figure><a href="${escapeXml(page)}"><img src="${escapeXml(src)}" srcset="${escapeXml(double)} 2x" width="${width}" height="${height}" alt="${escapeXml(alt)}" loading="lazy" style="max-width:100%;height:auto"></a><figcaption><a href="${escapeXml(page)}">${escapeXml(title)}</a></figcaption></figure>`;
}

/**
 * A height that goes from the phone's to the column's with the width of the window, and no further:
 * what can be reserved where nothing measures.
 */
export function reserved(heights: FrameHeights): string {
	const [phone, column] = heights;
	if (!phone || !column) return 'auto';
	const slope = (column.height - phone.height) / (column.width - phone.width);
	if (Math.abs(slope) < 0.02) return `${Math.max(phone.height, column.height)}px`;
	const [least, most] = [phone.height, column.height].sort((a, b) => a - b);
	const at = Math.round(phone.height - slope * phone.width);
	return `clamp(${least}px,calc(${at}px ${slope < 0 ? '-' : '+'} ${Math.round(Math.abs(slope) * 1000) / 10}vw),${most}px)`;
}
