/** A row of a chart's table, as it is said. */
export interface TableRow {
	name: string;
	/** What is not empty; the column is not named where the table has no other. */
	values: { column: string; value: string }[];
}

/**
 * The rows of the table that stands nearest to a picture, as they are at this moment: a table
 * answers the reader as its chart does.
 *
 * @returns none where no table is near
 */
export function tableRows(picture: Element): TableRow[] {
	let near: Element | null = picture;
	let table: HTMLTableElement | null = null;
	for (; near && !table; near = near.parentElement) table = near.querySelector('table');
	const text = (cell?: Element) => cell?.textContent?.trim() ?? '';
	const columns = [...(table?.tHead?.rows[0]?.cells ?? [])].map(text);
	return [...(table?.tBodies[0]?.rows ?? [])].map(({ cells: [head, ...cells] }) => ({
		name: text(head),
		values: cells
			.map((cell, i) => ({
				column: cells.length > 1 ? columns[i + 1]! : '',
				value: text(cell)
			}))
			.filter(({ value }) => value)
	}));
}
