/** Rows of dots in the strip of a group; a column is as many checks. */
export const STRIP_ROWS = 4;
const COLUMNS = 100 / STRIP_ROWS;

/** The strip that a group is drawn in, in units of a dot. */
export const STRIP = { width: COLUMNS, height: STRIP_ROWS };

/**
 * Dots of a strip as one path, each a point drawn by a round line cap: from the `from`-th check of
 * a hundred to the `to`-th, column by column, so that the length of the strip is the count.
 */
export function stripPath(from: number, to: number): string {
	let d = '';
	for (let i = from; i < to; i++)
		d += `M${Math.floor(i / STRIP_ROWS) + 0.5} ${(i % STRIP_ROWS) + 0.5}h0`;
	return d;
}
