import type { Random } from '../../scoring/random.ts';

/**
 * Systematic resampling: one uniform number, then equal steps along the cumulated weights, so that
 * a draw whose share of the weight is w is kept floor or ceiling of count × w times.
 *
 * @param weights not negative, not all 0
 * @returns numbers of the draws kept, in order, with repeats
 */
export function resample(weights: Float64Array, count: number, random: Random): Int32Array {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const offset = random.uniform();
	const kept = new Int32Array(count);
	let draw = 0;
	let reached = weights[0]!;
	for (let i = 0; i < count; i++) {
		const position = ((i + offset) / count) * total;
		while (reached <= position && reached < total) reached += weights[++draw]!;
		kept[i] = draw;
	}
	return kept;
}
