import { intervalsSeries } from '#lib/charts/Intervals/series.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Ensemble, Profile } from '#lib/scoring/types.ts';
import { contributionRows } from './contribution-rows.ts';
import type { Figure } from './figure.ts';
import { kindOf } from './kind-of.ts';

/**
 * What a household's score is made of, answer by answer.
 *
 * @param total the label of the total
 * @param moved the variable that the reader has just changed
 */
export function profileFigure(
	ensemble: Ensemble,
	profile: Profile,
	lang: Lang,
	total: string,
	moved?: string
): Figure {
	const rows = contributionRows(ensemble, profile, lang, total, moved);
	const shown = new Set(rows.map(({ id }) => id));
	const sources = ensemble.model.variables
		.filter(({ id }) => shown.has(id))
		.flatMap(({ id, modalities }) => modalities.find((m) => m.id === profile[id])?.source ?? []);
	return {
		chart: 'intervals',
		series: intervalsSeries(rows),
		kind: kindOf(ensemble),
		sources: [...new Set(sources)]
	};
}
