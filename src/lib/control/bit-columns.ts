import type { BitColumns } from './types.ts';

/**
 * Pack a table of yes and no, so that a row reads eight columns at once.
 *
 * @param isOn asked once for each cell, row by row
 */
export function packBits(
	rows: number,
	columns: number,
	isOn: (row: number, column: number) => boolean
): BitColumns {
	const bytes = Array.from(
		{ length: Math.max(1, Math.ceil(columns / 8)) },
		() => new Uint8Array(rows)
	);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (isOn(row, column)) bytes[column >> 3]![row]! |= 1 << (column & 7);
		}
	}
	return { rows, columns, bytes };
}
