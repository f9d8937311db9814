import type { Model } from '../data/model/schema.ts';
import { drawEnsemble } from './draws.ts';
import { knownEnsemble } from './known-ensemble.ts';
import type { Ensemble } from './types.ts';

/**
 * The weightings of a model: its own where they are known, 500 drawn ones where they are not.
 *
 * @throws {InputError} when too little is known of the model to compute anything.
 */
export function ensembleOf(model: Model, seed = 1): Ensemble {
	return model.kind === 'reconstructed' ? drawEnsemble(model, { seed }) : knownEnsemble(model);
}
