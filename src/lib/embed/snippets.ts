import type { Lang } from '../i18n/lang.ts';
import type { Look } from './embed-url.ts';
import { writeState, type ChartState } from './state/state-key.ts';
import { escapeXml } from './svg/el.ts';

/** What a newsroom pastes, by the way it pastes it. */
export const SNIPPETS = ['script', 'frame', 'wordpress', 'component', 'picture'] as const;
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
	/** For the element that stands in for a frame: its script, and what it names the chart by. */
	element: { script: string; chart: string; lang: Lang };
	look?: Look;
	/** What is on screen; nothing for the default. */
	state?: ChartState;
	/** Hash of the copy, where it is not the chart of the day. */
	frozen?: string;
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
		case 'component':
			return component(inputs);
		case 'picture':
			return picture(inputs);
	}
}

/*
 * The height is reserved as a least one: a browser that fits frames to their content by itself does
 * so only where `height` is `auto`. Sites that strip styles keep the attribute, which holds the
 * tallest: nothing is then cut.
 */
function frame({ src, title, heights }: SnippetInputs): string {
	const tallest = Math.max(...heights.map(({ height }) => height));
	return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${tallest}" loading="lazy" style="display:block;width:100%;height:auto;min-height:${reserved(heights)};border:0;frame-sizing:content-height"></iframe>`;
}

/*
 * What stands in it is for readers without scripts: of another state than the first, and of a copy,
 * there is no picture.
 */
function component(inputs: SnippetInputs): string {
	const { element, look, state = {}, frozen, page, title } = inputs;
	const fragment = writeState(state);
	const said = [
		`chart="${escapeXml(element.chart)}"`,
		`lang="${element.lang}"`,
		`theme="${look?.theme ?? 'auto'}"`,
		look?.plain ? 'plain' : '',
		fragment ? `state="${escapeXml(fragment)}"` : '',
		frozen ? `frozen="${frozen}"` : ''
	];
	const held = fragment || frozen ? escapeXml(title) : image(inputs);
	return `<score-de-suspicion ${said.filter(Boolean).join(' ')}><a href="${escapeXml(page)}">${held}</a></score-de-suspicion>\n<script async src="${escapeXml(element.script)}"></script>`;
}

function picture(inputs: SnippetInputs): string {
	const { page, title } = inputs;
	return `<figure><a href="${escapeXml(page)}">${image(inputs)}</a><figcaption><a href="${escapeXml(page)}">${escapeXml(title)}</a></figcaption></figure>`;
}

function image({ picture: { src, double, width, height, alt } }: SnippetInputs): string {
	return `<img src="${escapeXml(src)}" srcset="${escapeXml(double)} 2x" width="${width}" height="${height}" alt="${escapeXml(alt)}" loading="lazy" style="max-width:100%;height:auto">`;
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
