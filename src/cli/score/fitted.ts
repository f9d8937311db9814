import { prepare, rankOfHousehold } from '#lib/control/index.ts';
import { storedDraws } from '#lib/control/stored-draws.ts';
import { ensembles } from '#lib/data/ensembles.ts';
import type { Model } from '#lib/data/model/schema.ts';
import { assumptions, margins } from '#lib/data/population.ts';
import type { StoredRun } from '#lib/data/schema/ensemble.ts';
import { answerReader, buildPopulation } from '#lib/population/index.ts';
import type { DrawScores, Ensemble, Interval } from '#lib/scoring/index.ts';
import { keptEnsemble } from '#lib/scoring/kept-ensemble.ts';

/** The weightings that the fit of a model kept, or null where it was not fitted. */
export function keptOf(model: Model): Ensemble | null {
	return keptEnsemble(model, ensembles.get(model.id));
}

/** Share of the other households (0–1) that score lower than this one, over the kept draws. */
export function fittedRank({ model, columns, seed }: Ensemble, scores: DrawScores): Interval {
	const run = referenceRun(model.id);
	if (run === undefined) throw new TypeError(`no ensemble of ${model.id}`);
	const population = buildPopulation(margins, assumptions);
	const prepared = prepare(population, columns, answerReader(population));
	const { scoredLower } = rankOfHousehold(prepared, storedDraws(run), scores.logOdds, seed);
	const round = (share: number) => Number(share.toFixed(4));
	return {
		median: round(scoredLower.median),
		low: round(scoredLower.low),
		high: round(scoredLower.high)
	};
}

function referenceRun(id: string): StoredRun | undefined {
	return ensembles.get(id)?.runs.find((run) => run.id === 'reference');
}
