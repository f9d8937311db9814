import { quantileSorted } from 'd3-array';
import type { Contribution, DrawScores, Interval, Profile } from './types.ts';
import { UNITS_PER_LOG_ODDS } from './unit.ts';

/**
 * Median, 5th and 95th percentile of values in units of 1e-4 log-odds, given in log-odds.
 * Medians do not add up: only within a draw do contributions sum to the score.
 *
 * @param units one value a draw, at least one; left unsorted
 */
export function summarise(units: Int32Array): Interval {
	const sorted = Array.from(units.slice().sort());
	// Rounded far below the unit, so that 1.95e-4 does not read 1.9499999999999998e-4.
	const at = (share: number) =>
		Math.round((quantileSorted(sorted, share) ?? NaN) * 1e5) / (UNITS_PER_LOG_ODDS * 1e5);
	return { median: at(0.5), low: at(0.05), high: at(0.95) };
}

/** What each answer adds, summarised over the draws, in the order of the model. */
export function summariseContributions(
	scores: DrawScores,
	profile: Profile
): readonly Contribution<Interval>[] {
	return scores.variables.map((variable, v) => ({
		variable,
		modality: profile[variable] ?? '',
		logOdds: summarise(contributionDraws(scores, v))
	}));
}

/** One variable's contributions over the draws, a view of the scores. */
export function contributionDraws(scores: DrawScores, variable: number): Int32Array {
	const start = variable * scores.draws;
	return scores.contributions.subarray(start, start + scores.draws);
}
