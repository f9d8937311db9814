/** A rectangle of whole dots, in units of a dot from the top left. */
interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A box of dots. */
export interface WaffleGrid {
	columns: number;
	rows: number;
	/** Where the first so many dots are: whole rows from the foot up, then the rest of one. */
	filled(dots: number): Area[];
}

/**
 * Lay `of` dots out in whole rows, in the box nearest to 8 : 5 that is at least so wide.
 *
 * @param of a whole number above 0
 */
export function waffleGrid(of: number): WaffleGrid {
	let columns = Math.min(of, Math.ceil(Math.sqrt(of * 1.6)));
	while (of % columns !== 0) columns++;
	const rows = of / columns;
	return {
		columns,
		rows,
		filled(dots) {
			const whole = Math.floor(dots / columns);
			return [
				{ x: 0, y: rows - whole, width: columns, height: whole },
				{ x: 0, y: rows - whole - 1, width: dots % columns, height: 1 }
			].filter(({ width, height }) => width > 0 && height > 0);
		}
	};
}
