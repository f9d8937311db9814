/** Draws weighted by how well they reproduce the figures of the fit. */
export interface Importance {
	/** One a draw, adding up to 1. */
	readonly weights: Float64Array;
	/** (Σw)² / Σw², from 1 to the number of draws. Under 400 the figures are "in conflict". */
	readonly effectiveSampleSize: number;
}

/**
 * Importance weights from their logarithms.
 *
 * @param logWeights at least one, none NaN
 */
export function importance(logWeights: ArrayLike<number>): Importance {
	const logs = Float64Array.from(logWeights);
	const highest = logs.reduce((a, b) => Math.max(a, b), -Infinity);
	const raw = logs.map((log) => Math.exp(log - highest));
	const total = raw.reduce((sum, weight) => sum + weight, 0);
	const weights = raw.map((weight) => weight / total);
	const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
	return { weights, effectiveSampleSize: 1 / squares };
}
