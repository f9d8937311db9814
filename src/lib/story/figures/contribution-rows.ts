import type { IntervalRow } from '#lib/charts/Intervals/series.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { contributionDraws, summarise } from '#lib/scoring/summarise.ts';
import type { Ensemble, Profile } from '#lib/scoring/types.ts';
import { rowLabel } from './row-label.ts';

/**
 * What a household's score is made of: a row for each answer that weighs something in some draw,
 * in the order of the model, then the total.
 *
 * @param total the label of the total
 * @param moved the variable that the reader has just changed: its row shows even at zero
 */
export function contributionRows(
	ensemble: Ensemble,
	profile: Profile,
	lang: Lang,
	total: string,
	moved?: string
): IntervalRow[] {
	const scores = scoreDraws(ensemble, profile);
	const halves = new Set(
		ensemble.columns.filter(({ inclusion }) => inclusion === 'half').map(({ variable }) => variable)
	);
	const rows: IntervalRow[] = scores.variables.flatMap((id, v) => {
		const draws = contributionDraws(scores, v);
		if (id !== moved && !draws.some(Boolean)) return [];
		return [
			{
				id,
				label: rowLabel(ensemble.model, id, profile[id] ?? '', lang),
				interval: summarise(draws),
				half: halves.has(id),
				moved: id === moved
			}
		];
	});
	return [...rows, { id: 'total', label: total, interval: summarise(scores.logOdds), total: true }];
}
