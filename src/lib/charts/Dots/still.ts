import type { Dots } from './decode.ts';
import { dotLayout, LINE, type Box, type DotLayout, type DotStep } from './layout.ts';
import { FIELD } from './group-layout.ts';
import { ASIDE } from './field-layout.ts';

/** An area of dots, drawn by a pattern and not dot by dot. */
export interface StillArea {
	x: number;
	y: number;
	width: number;
	height: number;
	/** The part of it in darker ink, as a path; null where darker dots are scattered all over. */
	dark: string | null;
}

/** A step at rest, light enough to stand in the page for whoever has no scripts. */
export interface Still {
	areas: StillArea[];
	/** Picked dots, one point each. */
	selected: string;
	layout: DotLayout;
}

/** Steps of the edge between light and dark in a sorted field. */
const STAIRS = 60;

/**
 * Draw a step without its thousands of ordinary dots: areas of the right size and share, and the
 * picked dots one by one.
 */
export function stillOf(dots: Dots, step: DotStep, box: Box): Still {
	const layout = dotLayout(dots, step, box);
	const { x, y, lifted } = layout;
	const at = (value: number) => Math.round(value * 10) / 10;
	let selected = '';
	for (let dot = dots.firstSelected; lifted && dot < dots.count; dot++)
		selected += `M${at(x[dot]!)} ${at(y[dot]!)}h0`;
	if (step === 'mixed') return { areas: [{ x: 0, y: 0, ...box, dark: null }], selected, layout };
	if (step === 'sorted' || step === 'lifted') {
		const width = lifted ? box.width * (1 - ASIDE) : box.width;
		const shares = markedShares(dots, lifted ? dots.firstSelected : dots.count);
		const stairs = shares.map(
			(share, i) =>
				`L${at((i * width) / STAIRS)} ${at(box.height * (1 - share))}H${at(((i + 1) * width) / STAIRS)}`
		);
		const dark = `M0 ${box.height}${stairs.join('')}V${box.height}Z`;
		return { areas: [{ x: 0, y: 0, width, height: box.height, dark }], selected, layout };
	}
	const width = box.width * FIELD;
	const areas = layout.lines.map((line, group) => {
		const top = line + LINE;
		const height = (layout.lines[group + 1] ?? box.height) - top;
		const dark = at(width * markedShare(dots, (dot) => dots.group[step][dot] === group));
		return {
			x: 0,
			y: top,
			width,
			height,
			dark: `M0 ${at(top)}h${dark}V${at(top + height)}h${-dark}Z`
		};
	});
	return { areas, selected, layout };
}

function markedShares(dots: Dots, count: number): number[] {
	return Array.from({ length: STAIRS }, (_, i) => {
		const [from, to] = [(i * count) / STAIRS, ((i + 1) * count) / STAIRS];
		return markedShare(dots, (dot) => dot >= from && dot < to);
	});
}

/* Of those that are not picked. */
function markedShare(dots: Dots, among: (dot: number) => boolean): number {
	let [all, marked] = [0, 0];
	for (let dot = 0; dot < dots.firstSelected; dot++) {
		if (!among(dot)) continue;
		all++;
		marked += dots.marked[dot]!;
	}
	return all && marked / all;
}
