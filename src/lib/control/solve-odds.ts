const TOLERANCE = 1e-11;
const MOST_STEPS = 100;

/**
 * Solve Σ w·e / (e + c) = target for ln c, by Newton's method on the logarithm of the sum, kept
 * within a bracket by bisection.
 *
 * @param odds e, positive
 * @param target above 0, under the sum of the weights
 * @param start a first guess of ln c
 * @param bracket values of ln c known to lie on either side
 * @param out e / (e + c) of each entry, at the solution
 * @returns ln c; the sum equals the target to 1e-11 of it
 */
export function solveOdds(
	odds: Float64Array,
	weights: Float64Array,
	target: number,
	start: number,
	bracket: { readonly low: number; readonly high: number },
	out: Float64Array
): number {
	const count = odds.length;
	let { low, high } = bracket;
	let at = Math.min(high, Math.max(low, start));
	for (let step = 0; step < MOST_STEPS; step++) {
		const c = Math.exp(at);
		let sum = 0;
		let slope = 0;
		for (let i = 0; i < count; i++) {
			const e = odds[i]!;
			const p = e / (e + c);
			const weighted = weights[i]! * p;
			out[i] = p;
			sum += weighted;
			slope += weighted * (1 - p);
		}
		if (Math.abs(sum - target) <= TOLERANCE * target) break;
		if (sum > target) low = at;
		else high = at;
		const next = at + (Math.log(sum / target) * sum) / slope;
		const guess = next > low && next < high ? next : (low + high) / 2;
		// No number lies between: the best that doubles can do.
		if (guess === at) break;
		at = guess;
	}
	return at;
}
