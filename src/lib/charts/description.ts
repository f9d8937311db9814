import type { ChartTable } from './chart-table.ts';

/** A chart in words, computed from the same series as its marks. */
export interface Description {
	/** One sentence: the name of the picture for a screen reader, and its alternative text. */
	summary: string;
	table: ChartTable;
}
