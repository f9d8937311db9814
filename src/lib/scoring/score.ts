import type { Model } from '../data/model/schema.ts';
import { decimalSum } from './decimal-sum.ts';
import type { Contribution, Profile } from './types.ts';

export interface Score {
	/** Intercept plus contributions, exact as decimals. */
	readonly logOdds: number;
	/** 1 / (1 + exp(−logOdds)), 0–1. */
	readonly score: number;
	readonly intercept: number;
	/** One entry a variable that has modalities, in the order of the model. */
	readonly contributions: readonly Contribution[];
}

/**
 * The score of a profile under a model whose weights are known (published or supplied).
 *
 * @param profile complete, as `parseProfile` gives it
 * @throws {TypeError} for a reconstructed model, which has no score: use `drawEnsemble`.
 */
export function score(model: Model, profile: Profile): Score {
	const { intercept } = model;
	if (model.kind === 'reconstructed' || intercept === null) {
		throw new TypeError(`model ${model.id} is reconstructed: its score is not identified`);
	}
	const contributions = model.variables.flatMap((variable) => {
		const modality = variable.modalities.find(({ id }) => id === profile[variable.id]);
		if (modality === undefined) return [];
		return [{ variable: variable.id, modality: modality.id, logOdds: modality.weight ?? 0 }];
	});
	const logOdds = decimalSum([intercept, ...contributions.map((entry) => entry.logOdds)]);
	return { logOdds, score: 1 / (1 + Math.exp(-logOdds)), intercept, contributions };
}
