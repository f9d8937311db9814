import type { Interval } from '../scoring/types.ts';
import { binsOf } from './bins.ts';
import { isNegligible, oddsOf } from './odds.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { quantile } from './quantile.ts';
import { scoreDraw } from './score-draw.ts';
import { streamFor } from './streams.ts';
import type { Draws, Prepared } from './types.ts';
import { createWorkspace } from './workspace.ts';

/** Where a household stands in the queue, over the draws: median, 5th and 95th percentile. */
export interface HouseholdRank {
	/** 1 for the first to be selected, up to the number of households. */
	readonly rank: Interval;
	/** Share of the other households (0–1) that score lower. */
	readonly scoredLower: Interval;
}

/**
 * The rank of a household by score. In each draw, its own unseen criteria are drawn from the
 * residual, and those of the others are averaged over. Equal scores, where there is no residual,
 * count for half.
 *
 * @param logOdds of the household, one a draw, units of 1e-4 (`scoreDraws`)
 * @param seed of the household's residual
 */
export function rankOfHousehold(
	prepared: Prepared,
	draws: Draws,
	logOdds: Int32Array,
	seed = 1
): HouseholdRank {
	const { prepared: merged } = mergeProfiles(prepared, prepared.columns.bytes);
	const { households, profiles } = merged.population;
	const work = createWorkspace(profiles);
	const higher = new Float64Array(draws.draws);
	for (let draw = 0; draw < draws.draws; draw++) {
		const { keys, weights, spread, scale } = scoreDraw(merged, draws, draw, work);
		const own = logOdds[draw]!;
		const bins = binsOf(spread);
		const smooth = !isNegligible(bins, scale);
		const uniform = streamFor('rank', seed, draw).uniform();
		// exp(u / scale), for u drawn from the logistic distribution.
		const odds = uniform / (1 - uniform);
		if (smooth) oddsOf(bins, keys, scale, own, work.odds);
		let sum = 0;
		for (let i = 0; i < profiles; i++) {
			const key = keys[i]!;
			const step = key > own ? 1 : key === own ? 0.5 : 0;
			const e = work.odds[i]!;
			sum += weights[i]! * (smooth ? e / (e + odds) : step);
		}
		higher[draw] = Math.min(1, sum / spread.total);
	}
	higher.sort();
	const [low, median, high] = [0.05, 0.5, 0.95].map((share) => quantile(higher, share)) as [
		number,
		number,
		number
	];
	const rank = (share: number) => 1 + (households - 1) * share;
	return {
		rank: { median: rank(median), low: rank(low), high: rank(high) },
		scoredLower: { median: 1 - median, low: 1 - high, high: 1 - low }
	};
}
