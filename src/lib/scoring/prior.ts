import type { Shape } from './types.ts';
import { UNITS_PER_LOG_ODDS } from './unit.ts';

/** Smallest and largest odds ratio of the reference prior. */
export const MIN_ODDS_RATIO = 1.05;
export const MAX_ODDS_RATIO = 4;

const LOWEST = Math.log(MIN_ODDS_RATIO);
const HIGHEST = Math.log(MAX_ODDS_RATIO);

/** Mean size of the reference prior, in log-odds; the sparse prior has the same. */
export const MEAN_LOG_ODDS = (LOWEST + HIGHEST) / 2;

/**
 * The size of a weight for a uniform number: inverse of the prior's distribution function.
 *
 * Log-uniform: uniform on [ln 1.05, ln 4]. Sparse: exponential with the same mean. The range of
 * the log-uniform prior is a convention, since a selection by rank depends on relative sizes only.
 *
 * @param uniform in [0, 1)
 * @returns units of 1e-4 log-odds, 0 or more
 */
export function priorSize(shape: Shape, uniform: number): number {
	const logOdds =
		shape === 'sparse'
			? -MEAN_LOG_ODDS * Math.log1p(-uniform)
			: LOWEST + (HIGHEST - LOWEST) * uniform;
	return Math.round(logOdds * UNITS_PER_LOG_ODDS);
}
