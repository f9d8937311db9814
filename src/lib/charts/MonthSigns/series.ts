/** One household: month by month, whether the second reading is higher, lower or the same. */
export interface SignRow {
	id: string;
	label: string;
	/** Its counts, in words. */
	value: string;
	/** 1, -1 or 0. */
	signs: number[];
}

/** Households in groups, each month compared between two readings. */
export interface MonthSignsSeries {
	months: { id: string; label: string; year?: string }[];
	groups: { title: string; rows: SignRow[] }[];
	key: { higher: string; lower: string; same: string };
}
