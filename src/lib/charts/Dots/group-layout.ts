import { GROUPINGS, type Grouping } from './cells.ts';
import type { Dots } from './decode.ts';
import { gridOf } from './grid.ts';
import { LINE, type Box, type DotLayout } from './layout.ts';

/** Share of the width that ordinary dots take; the picked ones go on from there. */
export const FIELD = 0.42;
const GAP = 8;

/**
 * Dots in one band a group. The height of a band is the group's share of households; picked dots
 * go on to the right of it at one density for all bands, so that the length of their run is how
 * many times more often than everyone the group is picked, and a random pick would end every run
 * at the same line.
 */
export function groupLayout(dots: Dots, grouping: Grouping, { width, height }: Box): DotLayout {
	const { count, firstSelected, marked } = dots;
	const of = dots.group[grouping];
	const bands = Array.from({ length: GROUPINGS[grouping] }, () => ({
		dark: [] as number[],
		light: [] as number[],
		chosen: [] as number[]
	}));
	for (let dot = 0; dot < count; dot++) {
		const band = bands[of[dot]!]!;
		band[dot >= firstSelected ? 'chosen' : marked[dot] ? 'dark' : 'light'].push(dot);
	}
	const sizeOf = (band: (typeof bands)[number]) =>
		band.dark.length + band.light.length + band.chosen.length;
	const chosen = count - firstSelected;
	const ratio = (band: (typeof bands)[number]) =>
		sizeOf(band) === 0 || chosen === 0 ? 0 : band.chosen.length / chosen / (sizeOf(band) / count);
	const inner = height - bands.length * LINE;
	const left = width * FIELD + GAP;
	/* Half a run more than the longest, since rows of whole dots may run over. */
	const unit = (width - left) / (Math.max(1, ...bands.map(ratio)) + 0.15);
	const pitch = Math.sqrt((inner * unit) / Math.max(1, chosen));
	const field = Math.sqrt((inner * width * FIELD) / Math.max(1, count));

	const x = new Float32Array(count);
	const y = new Float32Array(count);
	const lines: number[] = [];
	/* A disc stays within its band, where that leaves a disc to see. */
	const heights: number[] = [];
	let top = 0;
	for (const band of bands) {
		const tall = (inner * sizeOf(band)) / Math.max(1, count);
		lines.push(top);
		top += LINE;
		const grid = gridOf(band.dark.length + band.light.length, width * FIELD, tall);
		[...band.dark, ...band.light].forEach((dot, i) => {
			x[dot] = (Math.floor(i / grid.rows) + 0.5) * grid.dx;
			y[dot] = top + ((i % grid.rows) + 0.5) * grid.dy;
		});
		/* As many dots to an area in every band, in whole rows. */
		const rows = Math.max(1, Math.round(tall / pitch));
		const dy = tall / rows;
		const dx = (pitch * pitch) / dy;
		band.chosen.forEach((dot, i) => {
			x[dot] = left + (Math.floor(i / rows) + 0.5) * dx;
			y[dot] = top + ((i % rows) + 0.5) * dy;
		});
		top += tall;
		if (band.chosen.length) heights.push(tall);
	}
	return {
		x,
		y,
		size: 0.64 * field,
		selectedSize: Math.max(0.5 * pitch, Math.min(0.72 * pitch, ...heights)),
		lifted: true,
		lines,
		even: left + unit
	};
}
