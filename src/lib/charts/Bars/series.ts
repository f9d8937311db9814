/** One bar: a sourced figure on a shared scale. */
export interface Bar {
	id: string;
	label: string;
	value: number;
	/** The value as words, with its unit. */
	text: string;
	/** The bar counts people or files selected for a check. */
	selected?: boolean;
	/** A gap and a heading before this bar. */
	heading?: string;
}

/** Bars that share one scale, from 0 to `max`. */
export interface BarsSeries {
	bars: Bar[];
	max: number;
}

/**
 * Build bars on a shared scale.
 *
 * @param max the end of the scale; the largest value when not given (a total that the bars are
 * parts of, or 100 for percentages)
 * @throws {RangeError} on a negative value or one beyond the scale: a bar would lie.
 */
export function barsSeries(bars: Bar[], max?: number): BarsSeries {
	/* A scale from 0 to 0 would draw a bar of nothing half way. */
	const end = max ?? (Math.max(0, ...bars.map((bar) => bar.value)) || 1);
	for (const bar of bars) {
		if (!(bar.value >= 0 && bar.value <= end))
			throw new RangeError(`bar "${bar.id}": ${bar.value} is outside 0–${end}`);
	}
	return { bars, max: end };
}
