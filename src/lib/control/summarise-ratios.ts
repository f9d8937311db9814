import { quantile } from './quantile.ts';
import type { Range } from './types.ts';

/** Whether a group is selected more or less often than everyone, where that can be told. */
export type Verdict = 'more' | 'less' | 'cannot-tell';

export interface RatioSummary {
	readonly median: number;
	/** 2.5th to 97.5th percentile over the draws of the reference run. */
	readonly reference: Range;
	/** Union of that and of the same interval of each other run. */
	readonly envelope: Range;
	/** The extremes that a search found; null where none was made. */
	readonly adversarial: Range | null;
	readonly verdict: Verdict;
}

/** What surrounds the reference: other shapes of prior, stress tests, and the search for extremes. */
export interface Surroundings {
	/** Ratios over the draws, a run each. */
	readonly runs?: readonly Float64Array[];
	readonly adversarial?: Range | null;
}

/**
 * Summarise the ratios of a group. A direction is stated only where the reference interval, the
 * envelope and the adversarial range all leave out 1; with no search for extremes, none is.
 *
 * @param ratios one a draw, at least one
 */
export function summariseRatios(ratios: Float64Array, around: Surroundings = {}): RatioSummary {
	const { runs = [], adversarial = null } = around;
	const reference = interval(ratios);
	const envelope = [reference, ...runs.map(interval)].reduce(union);
	return {
		median: quantile(ratios.slice().sort(), 0.5),
		reference,
		envelope,
		adversarial,
		verdict: adversarial === null ? 'cannot-tell' : verdictOf([reference, envelope, adversarial])
	};
}

function interval(ratios: Float64Array): Range {
	const sorted = ratios.slice().sort();
	return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

function union(a: Range, b: Range): Range {
	return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

function verdictOf(ranges: readonly Range[]): Verdict {
	if (ranges.every(({ low }) => low > 1)) return 'more';
	if (ranges.every(({ high }) => high < 1)) return 'less';
	return 'cannot-tell';
}
