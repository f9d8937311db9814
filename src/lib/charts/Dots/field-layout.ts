import type { Dots } from './decode.ts';
import { gridOf } from './grid.ts';
import type { Box, DotLayout } from './layout.ts';

/** Share of the width that a field leaves to the dots that have lifted out of it. */
export const ASIDE = 0.2;

/**
 * All dots in one field: mixed; sorted from left to right; sorted with the top lifted out. In a
 * sorted field a column is a slice of equal ranks, and the darker dots stand at its foot, so that
 * their height is their share of the slice: within a slice the order says nothing.
 */
export function fieldLayout(
	dots: Dots,
	step: 'mixed' | 'sorted' | 'lifted',
	{ width, height }: Box
): DotLayout {
	const { count, firstSelected, mixed, marked } = dots;
	const x = new Float32Array(count);
	const y = new Float32Array(count);
	const lifted = step === 'lifted';
	const inField = lifted ? firstSelected : count;
	const grid = gridOf(inField, lifted ? width * (1 - ASIDE) : width, height);
	const put = (dot: number, column: number, row: number) => {
		x[dot] = (column + 0.5) * grid.dx;
		y[dot] = (row + 0.5) * grid.dy;
	};
	if (step === 'mixed')
		for (let dot = 0; dot < count; dot++)
			put(dot, Math.floor(mixed[dot]! / grid.rows), mixed[dot]! % grid.rows);
	else
		for (let column = 0; column < grid.columns; column++) {
			const [from, to] = [column * grid.rows, Math.min(inField, (column + 1) * grid.rows)];
			let foot = grid.rows - 1;
			for (const mark of [1, 0])
				for (let dot = from; dot < to; dot++) if (marked[dot] === mark) put(dot, column, foot--);
		}
	const chosen = count - firstSelected;
	const left = width * (1 - ASIDE) + width * ASIDE * 0.2;
	const aside = gridOf(chosen, width - left, Math.min(height, (width - left) * 2.2));
	if (lifted)
		for (let i = 0; i < chosen; i++) {
			const dot = firstSelected + i;
			x[dot] = left + (Math.floor(i / aside.rows) + 0.5) * aside.dx;
			y[dot] = height - aside.rows * aside.dy + ((i % aside.rows) + 0.5) * aside.dy;
		}
	const size = 0.64 * Math.min(grid.dx, grid.dy);
	return {
		x,
		y,
		size,
		selectedSize: lifted ? 0.78 * Math.min(aside.dx, aside.dy) : size,
		lifted,
		lines: [],
		even: null
	};
}
