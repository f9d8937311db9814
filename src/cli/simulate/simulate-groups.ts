import {
	ceilingOf,
	groupSet,
	ratiosOf,
	simulateDraws,
	summariseRatios
} from '#lib/control/index.ts';
import type {
	Draws,
	Policy,
	Prepared,
	Range,
	Simulation,
	Stress,
	Verdict
} from '#lib/control/index.ts';
import { quantile } from '#lib/control/quantile.ts';
import { groupMask, GROUPS, groupShare } from '#lib/population/index.ts';
import type { Weighting } from './weighting.ts';

/** The figure of the fit, hence no result. */
export const USED_IN_FIT = 'lone-parent';

interface Interval extends Range {
	readonly median: number;
}

/** What the simulation says of one group; shares are 0–1. */
export interface GroupResult {
	readonly id: string;
	readonly label: { readonly fr: string; readonly en: string };
	readonly households: number;
	readonly selected: Interval;
	readonly ratio: Interval;
	readonly ceiling: number;
	readonly envelope: Range;
	readonly adversarial: Range | null;
	/** Null where the figure was used in the fit. */
	readonly verdict: Verdict | null;
	readonly usedInFit: boolean;
}

/**
 * Simulate a policy for every group: the reference run, the envelope over the other runs, and the
 * extremes, each at this capacity.
 */
export function simulateGroups(
	prepared: Prepared,
	{ runs, extremes }: Weighting,
	policy: Policy,
	share: number
): readonly GroupResult[] {
	const { population } = prepared;
	const masks = GROUPS.map((group) => groupMask(population, group));
	const groups = groupSet(GROUPS.map(({ id }, i) => ({ id, members: masks[i]! })));
	const simulate = (draws: Draws, stress?: Stress): Simulation => {
		const selecting = { prepared, draws, policy, share, ...(stress && { stress }) };
		return [...simulateDraws(selecting, groups, draws.draws)].at(-1)!;
	};
	const [reference, ...others] = runs.map(({ draws, stress }) =>
		simulate(draws, stress && { ...stress, members: masks[groups.ids.indexOf(stress.group)]! })
	);
	const attained = extremes.draws > 0 ? simulate(extremes) : null;
	const fitted = runs.length > 1;
	const usesScore = policy === 'score' || policy === 'score-then-random';
	const { variant } = runs[0].draws;
	return GROUPS.map(({ id, label }, group) => {
		const ratios = ratiosOf(reference!, group);
		const adversarial = attained && rangeOf(ratiosOf(attained, group));
		const summary = summariseRatios(ratios, {
			runs: others.map((run) => ratiosOf(run, group)),
			// Known weights leave nothing to search for: the variants of the population are all.
			adversarial: adversarial ?? (fitted ? null : rangeOf(ratios))
		});
		const shares = population.weights.map((weights) => groupShare(masks[group]!, weights));
		const usedInFit = fitted && usesScore && id === USED_IN_FIT;
		return {
			id,
			label,
			households: shares[0]!,
			selected: interval(ratios.map((ratio, draw) => ratio * shares[variant[draw]!]!)),
			ratio: interval(ratios),
			ceiling: ceilingOf(shares[0]!, share),
			envelope: summary.envelope,
			adversarial,
			verdict: usedInFit ? null : summary.verdict,
			usedInFit
		};
	});
}

function rangeOf(values: Float64Array): Range {
	return { low: Math.min(...values), high: Math.max(...values) };
}

function interval(values: Float64Array): Interval {
	const sorted = values.slice().sort();
	const [median, low, high] = [0.5, 0.025, 0.975].map((at) => quantile(sorted, at));
	return { median: median!, low: low!, high: high! };
}
