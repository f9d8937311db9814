/** One bar to the left or to the right of the middle. */
export interface SideRow {
	id: string;
	label: string;
	/** The value in words, with its unit. */
	text: string;
	/** Null where nothing read gives it: the row says so and has no bar. */
	value: number | null;
	side: 'left' | 'right';
	/** Length of the bar, 0–1 of its side. */
	length: number;
	heading?: string;
}

/** A row before it is set on a scale. */
export type SideInput = Omit<SideRow, 'length' | 'side'> & { side?: 'left' | 'right' };

/** A line of the scale: where, from −1 (far left) to 1 (far right), and its words. */
export interface SideTick {
	at: number;
	label: string;
}

/** Bars on either side of a middle, on one scale. */
export interface SidesSeries {
	/** What the two sides mean: money paid in excess or not at all; less or more often. */
	scale: 'money' | 'times';
	rows: SideRow[];
	/** The value at the end of a side: euros, or a ratio. */
	max: number;
	ticks: SideTick[];
}
