/** One reader of months. */
export interface WindowRow {
	id: string;
	label: string;
	/** First and last month read, in words, and what the total is divided by. */
	range: string;
	/** The rule and its text, in a sentence. */
	note: string;
	/** Place of the first month read on the strip, and how many there are. */
	from: number;
	length: number;
	/** A rule that no longer holds, or was only tried somewhere. */
	faded: boolean;
}

/** Which months each benefit reads, on one strip that ends with the month of the right. */
export interface WindowsSeries {
	months: { id: string; label: string; year?: string }[];
	/** The month of the right, in words. */
	right: string;
	rows: WindowRow[];
}
