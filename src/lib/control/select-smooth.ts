import { binsOf, crossing, histogram } from './bins.ts';
import { isNegligible, oddsOf, oddsOfBins } from './odds.ts';
import { selectHighest } from './select-highest.ts';
import { solveOdds } from './solve-odds.ts';
import type { Spread } from './spread.ts';

/**
 * Select by score plus a logistic residual of a given scale: p = 1 / (1 + exp(−(key − t) / scale)),
 * with t such that Σ w·p = K/N.
 *
 * t is searched for over at most 512 bins of the log-odds, each at its middle: that moves no
 * household, hence not t, by more than half a bin (about 0.01 in log-odds; 2 % of a probability at
 * the narrowest residual). From there, two or three steps over the profiles themselves settle it,
 * so that what is returned owes nothing to the bins.
 *
 * @param scale units of the keys; a negligible one (see `isNegligible`) counts as none, and ties
 * are then shared as `selectHighest` does
 * @param share K/N, above 0, at most 1
 * @param odds room for one number a profile
 * @param out probability of each profile, 0–1
 * @returns t
 */
export function selectSmooth(
	keys: Int32Array,
	weights: Float64Array,
	spread: Spread,
	share: number,
	scale: number,
	odds: Float64Array,
	out: Float64Array
): number {
	const bins = binsOf(spread);
	if (share >= 1) {
		out.fill(1);
		return spread.min;
	}
	if (spread.min === spread.max || isNegligible(bins, scale))
		return selectHighest(keys, weights, spread, share, out);
	const target = share * spread.total;
	const sums = histogram(bins, keys, weights);
	const reference = bins.low + crossing(sums, target).bin * 2 ** bins.shift;
	// Between these two, every household's probability is above, or below, the share.
	const logit = Math.log((1 - share) / share);
	const bracket = {
		low: (spread.min - reference) / scale + logit,
		high: (spread.max - reference) / scale + logit
	};
	const middle = (2 ** bins.shift - 1) / 2;
	const rough = solveOdds(
		oddsOfBins(bins, scale, reference - middle),
		sums,
		target,
		0,
		bracket,
		new Float64Array(bins.count)
	);
	oddsOf(bins, keys, scale, reference, odds);
	const exact = solveOdds(odds, weights, target, rough, bracket, out);
	return reference + scale * exact;
}
