import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { summarise } from '#lib/scoring/summarise.ts';
import type { Ensemble, Interval } from '#lib/scoring/types.ts';

/** The score of some answers against the reference household, over the draws of an ensemble. */
export function scoreSide(ensemble: Ensemble, answers: Readonly<Record<string, string>>): Interval {
	return summarise(scoreDraws(ensemble, answers).logOdds);
}
