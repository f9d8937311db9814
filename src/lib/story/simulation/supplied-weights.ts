import { checkColumns } from '#lib/control/check-columns.ts';
import type { Model } from '#lib/data/model/schema.ts';
import { knownEnsemble } from '#lib/scoring/known-ensemble.ts';
import type { SuppliedWeights } from './protocol.ts';

/**
 * The weights of a file that the reader has opened, for the simulation (`client.ask`).
 *
 * @param model with known weights
 * @param known the model whose variables the population answers: the story's
 * @param place of the file, for the message
 * @throws {InputError} where the population has none of its variables, or not one of its answers
 */
export function suppliedWeights(model: Model, known: Model, place: string): SuppliedWeights {
	const { columns, weights } = knownEnsemble(model);
	checkColumns(columns, known, place);
	return {
		columns: columns.map(({ variable, modality }) => ({ variable, modality })),
		weights: [...weights]
	};
}
