import { COLOURS } from './colours.ts';
import { el } from './el.ts';
import { passage, LEADING } from './lines.ts';
import { textWidth } from './text-width.ts';

/** The words of a row: what it is at the left, what it comes to at the right. */
export interface RowWords {
	label: string;
	value: string;
	heavyLabel?: boolean;
	heavyValue?: boolean;
}

const SIZE = 14;

/** Set the words of a row from `top` down; a label too long for its line takes another. */
export function rowWords(
	{ label, value, heavyLabel, heavyValue }: RowWords,
	top: number,
	width: number
): { body: string; height: number } {
	const taken = value ? textWidth(value, SIZE, heavyValue) + 16 : 0;
	/* A value as long as a sentence leaves no room beside it. */
	const beside = width - taken >= width * 0.35;
	const set = passage(label, 0, top, beside ? width - taken : width, { heavy: heavyLabel });
	const under = beside ? top : top + set.height;
	const said = passage(value, width, under, width, {
		heavy: heavyValue,
		anchor: 'end',
		fill: heavyValue ? COLOURS.ink : COLOURS['ink-2']
	});
	/* Words stand clear of the lines of a scale. */
	const lines = Math.round(set.height / (SIZE * LEADING));
	const room = beside ? width - taken : width;
	const long = lines > 1 ? room : Math.min(width, textWidth(label, SIZE, heavyLabel) + 8);
	const wide = Math.min(width, taken - 8);
	return {
		body:
			ground(0, top, long, set.height) +
			set.body +
			(value ? ground(width - wide, under, wide, Math.max(18, said.height)) + said.body : ''),
		height: beside ? set.height : set.height + said.height
	};
}

function ground(x: number, y: number, width: number, height: number): string {
	return el('rect', { class: 'ground', x, y, width, height, fill: COLOURS.sheet });
}
