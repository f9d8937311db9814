/** So many out of so many, as dots. */
export interface Waffle {
	id: string;
	label: string;
	/** The proportion in words, with its unit. */
	text: string;
	/** Dots in all, and dots filled in. */
	of: number;
	filled: number;
	/** The dots filled in are checks, or people picked for one, that the score has picked. */
	selected?: boolean;
}

/** Proportions side by side, each on its own denominator. */
export interface WafflesSeries {
	waffles: Waffle[];
}

/**
 * Put proportions side by side; each box is as large as the next, whatever its dots stand for.
 *
 * @param parts `value` in per cent, `of` dots
 * @throws {RangeError} for a percentage below 0 or above 100
 */
export function wafflesSeries(
	parts: (Omit<Waffle, 'filled'> & { value: number })[]
): WafflesSeries {
	return {
		waffles: parts.map(({ value, ...waffle }) => {
			if (!(value >= 0 && value <= 100))
				throw new RangeError(`"${waffle.id}": ${value} is no percentage`);
			return { ...waffle, filled: Math.round((value * waffle.of) / 100) };
		})
	};
}
