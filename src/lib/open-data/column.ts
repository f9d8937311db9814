/** A column of a table that is handed out: the cell of each record, and what the schema says of it. */
export interface Column<T> {
	name: string;
	/** As in Frictionless Table Schema. */
	type: 'string' | 'number' | 'boolean';
	/** In English, as the data dictionary is. */
	description: string;
	/** Empty where nothing is known. */
	cell: (record: T) => string | number | boolean | null | undefined;
}

/** A table as CSV (RFC 4180): a line of names, then one a record; an empty cell where nothing is known. */
export function toCsv<T>(columns: readonly Column<T>[], records: readonly T[]): string {
	const lines = records.map((record) => columns.map(({ cell }) => String(cell(record) ?? '')));
	return [columns.map(({ name }) => name), ...lines]
		.map((line) => `${line.map(quoted).join(',')}\r\n`)
		.join('');
}

/** The same table as a Table Schema, whose key is its column `id`. */
export function tableSchema<T>(columns: readonly Column<T>[]) {
	return {
		fields: columns.map(({ name, type, description }) => ({ name, type, description })),
		missingValues: [''],
		primaryKey: 'id'
	};
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
