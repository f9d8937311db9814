import type { Messages } from '#lib/i18n/messages.ts';
import type { Drawn } from '../drawn.ts';
import type { Sheet } from '../sheet.ts';
import { COLOURS } from './colours.ts';
import { draw } from './draw.ts';
import { el, escapeXml } from './el.ts';
import { hatchPattern } from './hatch.ts';
import { passage, SANS } from './lines.ts';

/** A picture ready to be written to a file. */
export interface Picture {
	svg: string;
	width: number;
	height: number;
}

/** Width of a picture unless told otherwise, in pixels: a column of text. */
export const PICTURE_WIDTH = 640;
const MARGIN = 22;

/**
 * A chart as one SVG that needs nothing else: title, what to see, marks, sources, on a light ground,
 * with the words for a screen reader inside.
 *
 * @param credits the lines under the picture
 */
export function composeSvg(
	drawn: Drawn,
	sheet: Sheet,
	t: Messages,
	credits: readonly string[],
	width = PICTURE_WIDTH
): Picture {
	const inner = width - 2 * MARGIN;
	let y = 18;
	let body = '';
	const say = (words: string, gap: number, style: Parameters<typeof passage>[4]) => {
		if (!words) return;
		const set = passage(words, 0, y, inner, style);
		body += set.body;
		y += set.height + gap;
	};
	const quiet = COLOURS['ink-2'];
	say(sheet.title, 4, { size: 19, heavy: true });
	say(sheet.badge, 4, { size: 12.5, fill: quiet });
	say(sheet.see, 4, { size: 14.5, fill: quiet });
	say(sheet.state, 4, { size: 14, heavy: true });
	y += 12;
	const chart = draw(drawn, { width: inner, lang: sheet.lang, t });
	body += el('g', { class: 'picture', transform: `translate(0 ${y.toFixed(2)})` }, chart.body);
	y += chart.height + 14;
	body += el('path', { d: `M0 ${y.toFixed(2)}H${inner}`, stroke: COLOURS['rule-soft'] });
	y += 8;
	for (const words of credits) say(words, 2, { size: 12, fill: quiet });
	say(sheet.url, 0, { size: 11, fill: quiet });
	const height = Math.ceil(y + 14);
	return {
		width,
		height,
		svg: el(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				width,
				height,
				viewBox: `0 0 ${width} ${height}`,
				role: 'img',
				'aria-labelledby': 'title desc',
				lang: sheet.lang,
				'font-family': SANS
			},
			el('title', { id: 'title' }, escapeXml(sheet.title)),
			el('desc', { id: 'desc' }, escapeXml(sheet.summary)),
			el('defs', {}, hatchPattern()),
			el('rect', { class: 'ground', width, height, fill: COLOURS.sheet }),
			el('rect', { class: 'ground', width, height: 3, fill: COLOURS.ink }),
			el('g', { transform: `translate(${MARGIN} 0)` }, body)
		)
	};
}
