/** A cell of a data file; null where nothing is known. */
export type Cell = string | number | null;

/** The series of a chart as a table of plain numbers, whatever its language. */
export interface Records {
	/** Names of the columns, the same in both languages. */
	fields: readonly string[];
	rows: readonly (readonly Cell[])[];
}
