/** Where dots stand: column by column, so that the end of the list is the right edge. */
export interface DotLayout {
	columns: number;
	rows: number;
	/** One subpath a dot, each a point drawn by a round line cap. */
	path(indices: Iterable<number>): string;
}

/**
 * Lay dots out in `rows` rows, filling columns from left to right; dot centres are at
 * (column + ½, row + ½) in a box of `columns` × `rows`.
 */
export function dotLayout(dots: number, rows: number): DotLayout {
	return {
		columns: Math.ceil(dots / rows),
		rows,
		path(indices) {
			let d = '';
			for (const i of indices) d += `M${Math.floor(i / rows) + 0.5} ${(i % rows) + 0.5}h0`;
			return d;
		}
	};
}
