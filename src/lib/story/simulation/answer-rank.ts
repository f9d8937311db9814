import { rankOfHousehold, type HouseholdRank } from '#lib/control/rank-of-household.ts';
import type { EngineFiles } from './engine-files.ts';
import type { Weighting } from './engine.ts';
import type { RankQuestion } from './protocol.ts';

/**
 * The rank of a household under the weightings that the fit has kept: the figures of the command
 * `score`, its unseen criteria drawn with the ensemble's own seed.
 */
export function answerRank(
	{ prepared, runs: [kept] }: Weighting,
	{ columns, seed }: Pick<EngineFiles['ensemble'], 'columns' | 'seed'>,
	answers: RankQuestion['answers']
): HouseholdRank {
	const given = columns.flatMap(({ variable, modality }, column) =>
		answers[variable] === modality ? [column] : []
	);
	const logOdds = Int32Array.from({ length: kept.draws }, (_, draw) =>
		given.reduce((sum, column) => sum + kept.weights[draw * kept.columns + column]!, 0)
	);
	return rankOfHousehold(prepared, kept, logOdds, seed);
}
