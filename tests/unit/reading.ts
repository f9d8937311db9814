/** Numbers read back from the marks of a chart, and how far they may be from those drawn. */
export interface Reading {
	/** A list for each row of the chart's records that has marks, in their order. */
	rows: number[][];
	/** Half of the least difference that the drawing can show, in units of the numbers. */
	slack: number;
	/** The slack is a share of the number, as on a logarithmic scale. */
	relative?: boolean;
}

/** A mark too thin for its ends to be told apart says this of its second end. */
export const UNTOLD = Number.NaN;
