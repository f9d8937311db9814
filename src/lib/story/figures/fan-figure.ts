import { fanSeries } from '#lib/charts/Fan/series.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { contributionDraws } from '#lib/scoring/summarise.ts';
import type { Ensemble, Profile } from '#lib/scoring/types.ts';
import { UNITS_PER_LOG_ODDS } from '#lib/scoring/unit.ts';
import type { Figure } from './figure.ts';
import { kindOf } from './kind-of.ts';

/** Threads drawn out of all the draws: enough to see the spread, few enough to see a thread. */
export const THREADS = 60;

/**
 * A household's score built up criterion by criterion.
 *
 * @param lines the lines of the figure: `reference` first, `total` last, criteria between
 */
export function fanFigure(
	ensemble: Ensemble,
	profile: Profile,
	lines: { criterion: string; label: string }[]
): Figure {
	const scores = scoreDraws(ensemble, profile);
	const contributions = lines.slice(1).map(({ criterion }) => {
		const v = scores.variables.indexOf(criterion);
		if (v === -1) return new Float64Array(scores.draws);
		return Float64Array.from(contributionDraws(scores, v), (units) => units / UNITS_PER_LOG_ODDS);
	});
	return {
		chart: 'fan',
		series: fanSeries(
			lines.map(({ criterion, label }) => ({ id: criterion, label })),
			contributions,
			THREADS
		),
		kind: kindOf(ensemble),
		sources: ['lqdn-2023-code-quoted', 'lemonde-2023-caf']
	};
}
