import { checkColumns, knownDraws } from '#lib/control/index.ts';
import type { Draws } from '#lib/control/index.ts';
import { storedDraws, storedExtremes } from '#lib/control/stored-draws.ts';
import type { Model } from '#lib/data/model/schema.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import type { Column } from '#lib/scoring/index.ts';
import { signedColumns } from '#lib/scoring/columns.ts';
import { knownEnsemble } from '#lib/scoring/known-ensemble.ts';

/** One set of draws to simulate, with what its unseen criteria lean to. */
export interface Run {
	readonly id: string;
	readonly draws: Draws;
	readonly stress?: { readonly group: string; readonly deviations: number };
}

/** The weightings that a model stands for. */
export interface Weighting {
	readonly columns: readonly Column[];
	/** The reference first; the others make the envelope. */
	readonly runs: readonly [Run, ...Run[]];
	readonly extremes: Draws;
}

/** The kept draws of a fit, the other shapes of prior and the stress tests. */
export function fittedWeighting(model: Model, stored: StoredEnsemble): Weighting {
	const [reference, ...shapes] = stored.runs.map((run) => ({
		id: run.id,
		draws: storedDraws(run)
	}));
	if (reference === undefined) throw new TypeError(`no run in the ensemble of ${model.id}`);
	const stresses = stored.stresses.map((stress) => ({
		id: `${stress.group}${stress.deviations < 0 ? '-less' : '-more'}`,
		draws: reference.draws,
		stress
	}));
	return {
		columns: signedColumns(model),
		runs: [reference, ...shapes, ...stresses],
		extremes: storedExtremes(stored)
	};
}

/**
 * Known weights over each variant of the population.
 *
 * @param known the model whose variables the population answers
 * @throws {InputError} where the model has no variable of the population, or gives a weight to an
 * answer that the population does not know.
 */
export function knownWeighting(
	model: Model,
	known: Model,
	variants: number,
	place: string
): Weighting {
	const ensemble = knownEnsemble(model);
	checkColumns(ensemble.columns, known, place);
	const draws = knownDraws(ensemble, variants);
	const none = {
		draws: 0,
		weights: new Int32Array(0),
		columns: draws.columns,
		rho: [],
		variant: []
	};
	return { columns: ensemble.columns, runs: [{ id: 'known', draws }], extremes: none };
}
