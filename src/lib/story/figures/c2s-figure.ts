import { intervalsSeries } from '#lib/charts/Intervals/series.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { summarise } from '#lib/scoring/summarise.ts';
import type { Ensemble } from '#lib/scoring/types.ts';
import { C2S_HOUSEHOLDS } from './c2s-households.ts';
import type { Figure } from './figure.ts';
import { kindOf } from './kind-of.ts';

/**
 * The four households on one scale of log-odds.
 *
 * @param labels their words, in the order in which they are drawn
 */
export function c2sFigure(
	ensemble: Ensemble,
	labels: Record<keyof typeof C2S_HOUSEHOLDS, string>
): Figure {
	const ids = Object.keys(C2S_HOUSEHOLDS) as (keyof typeof C2S_HOUSEHOLDS)[];
	const rows = ids.map((id) => ({
		id,
		label: labels[id],
		interval: summarise(scoreDraws(ensemble, C2S_HOUSEHOLDS[id]).logOdds),
		total: id === 'both'
	}));
	return {
		chart: 'intervals',
		series: intervalsSeries(rows),
		kind: kindOf(ensemble),
		sources: ['lemonde-2024-cnam', 'egora-2024', 'ricochets-2024']
	};
}
