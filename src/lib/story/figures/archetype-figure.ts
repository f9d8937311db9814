import { intervalsSeries, type IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { summarise } from '#lib/scoring/summarise.ts';
import type { Ensemble, Profile } from '#lib/scoring/types.ts';

/** Households that one model scores, on one scale of their own. */
export interface ArchetypeGroup {
	model: string;
	/** The model's name, as a heading. */
	heading: string;
	series: IntervalsSeries;
}

/**
 * Put the households of one model on a scale.
 *
 * @param heading the model's name
 * @param span a stretch of the scale that every group keeps, so that their axes line up
 */
export function archetypeGroup(
	ensemble: Ensemble,
	heading: string,
	households: { id: string; label: string; profile: Profile }[],
	span: [number, number]
): ArchetypeGroup {
	const rows = households.map(({ id, label, profile }) => ({
		id,
		label,
		interval: summarise(scoreDraws(ensemble, profile).logOdds)
	}));
	return { model: ensemble.model.id, heading, series: intervalsSeries(rows, span) };
}
