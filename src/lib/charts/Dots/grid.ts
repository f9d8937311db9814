/** Rows and columns of nearly square cells that fill a box. */
export interface Grid {
	columns: number;
	rows: number;
	/** Size of a cell, in pixels. */
	dx: number;
	dy: number;
}

/** The grid of at least `count` cells nearest to square ones in a box of this size. */
export function gridOf(count: number, width: number, height: number): Grid {
	if (count === 0 || width <= 0 || height <= 0) return { columns: 0, rows: 0, dx: 0, dy: 0 };
	const rows = Math.max(1, Math.round(Math.sqrt((count * height) / width)));
	const columns = Math.ceil(count / rows);
	return { columns, rows, dx: width / columns, dy: height / rows };
}
