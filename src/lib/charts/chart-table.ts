/** A chart as a table: what a reader sees who opens it, and what a screen reader walks through. */
export interface ChartTable {
	caption: string;
	columns: readonly string[];
	/** One cell a column; the first cell is the row's header. */
	rows: readonly (readonly string[])[];
}
