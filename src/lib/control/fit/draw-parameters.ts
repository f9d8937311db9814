import { streamFor } from '../streams.ts';

/** What the fit draws besides the weights. */
export interface DrawParameters {
	/** Share of the score's variance due to unseen criteria: uniform, 0.03–0.8. */
	readonly rho: number;
	/** Share of home checks that the score starts: uniform, 0.62–0.78. */
	readonly lambda: number;
	/** How far the other routes go the same way: uniform, 0–1. */
	readonly kappa: number;
	/** Mean probability that the model predicts: uniform, 0.03–0.20. */
	readonly baseRate: number;
}

/**
 * The parameters of one draw, a function of the seed and the draw alone.
 *
 * @param draw 0 to 100,000
 */
export function drawParameters(seed: number, draw: number): DrawParameters {
	const random = streamFor('parameters', seed, draw);
	const between = (low: number, high: number) => low + (high - low) * random.uniform();
	return {
		rho: between(0.03, 0.8),
		lambda: between(0.62, 0.78),
		kappa: between(0, 1),
		baseRate: between(0.03, 0.2)
	};
}
