/** Where the log-odds of a population lie; units of the keys. */
export interface Spread {
	readonly min: number;
	readonly max: number;
	/** Sum of the weights. */
	readonly total: number;
	readonly variance: number;
}

/** Range and weighted variance of integer log-odds over profiles. */
export function spreadOf(keys: Int32Array, weights: Float64Array): Spread {
	let min = keys[0]!;
	let max = min;
	let total = 0;
	let sum = 0;
	let squares = 0;
	// Taken from the first key, so that equal keys have a variance of exactly 0.
	const origin = min;
	const count = keys.length;
	for (let i = 0; i < count; i++) {
		const key = keys[i]!;
		const weight = weights[i]!;
		if (key < min) min = key;
		if (key > max) max = key;
		const distance = key - origin;
		const moment = weight * distance;
		total += weight;
		sum += moment;
		squares += moment * distance;
	}
	return { min, max, total, variance: (squares - (sum * sum) / total) / total };
}
