import { contradiction, directContradiction, emptyCell } from './contradiction.ts';
import { groupSums } from './group-sums.ts';
import { marginGap } from './margin-gap.ts';
import { scaleTo } from './scale-to.ts';
import type { Target } from './target.ts';

export interface Fit {
	readonly weights: Float64Array;
	/** Passes over all margins. */
	readonly sweeps: number;
	/** Largest difference left between a margin and the fit, 0 to 1. */
	readonly gap: number;
}

const MAX_SWEEPS = 2_000;
/** A thousandth of a percentage point, the rounding of the shares in the data. */
const CLOSE_ENOUGH = 1e-5;
/** A contradiction is declared above a hundredth of a percentage point. */
const CONTRADICTION = 1e-4;
const SWEEPS_BETWEEN_CHECKS = 4;

/**
 * Iterative proportional fitting: scale a table to each margin in turn until all hold. Any number
 * of dimensions; a cell that starts at 0 stays at 0 (structural zero). The result is the table
 * closest to the seed, in relative entropy, among those that meet the margins.
 *
 * Source: W. E. Deming and F. F. Stephan, "On a least squares adjustment of a sampled frequency
 * table when the expected marginal totals are known", Annals of Mathematical Statistics 11, 1940.
 *
 * @param seed a starting weight per cell, 0 or more
 * @throws {InputError} when the margins contradict each other or the zeros, naming two and the gap.
 */
export function iterativeProportionalFitting(seed: Float64Array, targets: readonly Target[]): Fit {
	const weights = Float64Array.from(seed);
	for (const target of targets) {
		const sums = groupSums(target, weights);
		const empty = target.shares.findIndex((share, i) => share > CONTRADICTION && sums[i] === 0);
		if (empty !== -1) throw emptyCell(target, empty);
	}
	const direct = directContradiction(targets, CONTRADICTION);
	if (direct !== null) throw direct;
	let gap = Infinity;
	let sweeps = 0;
	while (sweeps < MAX_SWEEPS && gap > CLOSE_ENOUGH) {
		for (const target of targets) scaleTo(target, weights);
		if (++sweeps % SWEEPS_BETWEEN_CHECKS > 0) continue;
		gap = Math.max(0, ...targets.map((target) => marginGap(target, weights)));
	}
	if (gap > CONTRADICTION) throw contradiction(targets, weights);
	return { weights, sweeps, gap };
}
