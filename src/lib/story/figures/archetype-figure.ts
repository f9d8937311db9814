import { intervalsSeries, type IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { summarise } from '#lib/scoring/summarise.ts';
import type { Ensemble, Profile } from '#lib/scoring/types.ts';
import { kindOf, type FigureKind } from './kind-of.ts';

/** Households that one model scores, on one scale of their own. */
export interface ArchetypeGroup {
	kind: FigureKind;
	/** The model's name, as a heading. */
	heading: string;
	series: IntervalsSeries;
}

/**
 * Put the households of one model on a scale.
 *
 * @param span a stretch of the scale that every group keeps, so that their axes line up
 */
export function archetypeGroup(
	ensemble: Ensemble,
	lang: Lang,
	households: { id: string; label: string; profile: Profile }[],
	span: [number, number]
): ArchetypeGroup {
	const rows = households.map(({ id, label, profile }) => ({
		id,
		label,
		interval: summarise(scoreDraws(ensemble, profile).logOdds)
	}));
	const { id, name } = ensemble.model;
	return {
		kind: kindOf(ensemble),
		heading: name?.[lang] ?? id,
		series: intervalsSeries(rows, span)
	};
}
