import { intervalsSeries } from '#lib/charts/Intervals/series.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { summarise } from '#lib/scoring/summarise.ts';
import type { Ensemble } from '#lib/scoring/types.ts';
import type { Figure } from './figure.ts';
import { kindOf } from './kind-of.ts';
import { NEIGHBOURS } from './story-profiles.ts';

/**
 * The two neighbours of the guess on one scale.
 *
 * @param labels the words for each neighbour, in the order of the guess's options
 */
export function guessFigure(
	ensemble: Ensemble,
	labels: { id: keyof typeof NEIGHBOURS; label: string }[]
): Figure {
	const rows = labels.map(({ id, label }) => ({
		id,
		label,
		interval: summarise(scoreDraws(ensemble, NEIGHBOURS[id]).logOdds),
		total: id === 'work'
	}));
	return {
		chart: 'intervals',
		series: intervalsSeries(rows),
		kind: kindOf(ensemble),
		sources: ['lqdn-2023-code-quoted', 'alteco-2023']
	};
}
