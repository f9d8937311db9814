import type { Model } from '../data/model/schema.ts';
import type { Column, Ensemble } from './types.ts';
import { UNITS_PER_LOG_ODDS } from './unit.ts';

/**
 * A model whose weights are known, as an ensemble of one draw, so that what is drawn for a
 * reconstruction can be drawn for it: every interval is then a point. Weights are rounded to
 * 1e-4 log-odds and the intercept, which moves no household against another, is left out.
 *
 * @throws {TypeError} for a reconstructed model: use `drawEnsemble`.
 */
export function knownEnsemble(model: Model): Ensemble {
	if (model.kind === 'reconstructed')
		throw new TypeError(`model ${model.id} is reconstructed: its weights are not known`);
	const weighted = model.variables.flatMap((variable) =>
		variable.modalities.flatMap((modality) =>
			modality.weight ? [{ variable, modality, weight: modality.weight }] : []
		)
	);
	const columns: Column[] = weighted.map(({ variable, modality, weight }) => ({
		variable: variable.id,
		modality: modality.id,
		sign: weight > 0 ? 1 : -1,
		inclusion: 'always'
	}));
	const weights = Int32Array.from(weighted, ({ weight }) =>
		Math.round(weight * UNITS_PER_LOG_ODDS)
	);
	return { model, seed: 0, draws: 1, shape: 'log-uniform', columns, weights };
}
