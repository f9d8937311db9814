import type { Random } from '../scoring/random.ts';
import { normal } from './normal.ts';
import type { Target } from './target.ts';

/** Multiply the odds of each probability by exp(spread × N(0,1)); 0 and 1 stay. */
export function varyProbabilities(
	probabilities: Float64Array,
	spread: number,
	random: Random
): Float64Array {
	return probabilities.map((p) => {
		const factor = Math.exp(spread * normal(random));
		return (p * factor) / (1 - p + p * factor);
	});
}

/**
 * Multiply the odds of each cell of the assumed margins by exp(spread × N(0,1)), over a fitted
 * table. The table then needs fitting again.
 */
export function varyTable(
	weights: Float64Array,
	assumed: readonly Target[],
	spread: number,
	random: Random
): Float64Array {
	const varied = Float64Array.from(weights);
	for (const { group, shares, cells } of assumed) {
		// The remainder stays: the factor of a cell is then that of its odds.
		const factors = shares.map((_, i) => (i < cells ? Math.exp(spread * normal(random)) : 1));
		for (let row = 0; row < group.length; row++) {
			varied[row] = (varied[row] ?? 0) * (factors[group[row] ?? 0] ?? 1);
		}
	}
	return varied;
}
