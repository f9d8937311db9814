import { InputError } from '../data/input-error.ts';
import { closest } from '../data/model/closest.ts';
import { modalityRef } from '../data/model/modality-ref.ts';
import type { Model } from '../data/model/schema.ts';
import type { Column } from '../scoring/types.ts';

/**
 * Check that weights from outside can run over the population. Variables that it lacks are let
 * through: every household counts as their reference (`Prepared.unanswered`).
 *
 * @param known the model whose variables the population answers
 * @param place of the file, for the message
 * @throws {InputError} where no variable is one of the population, or a weight is given to an
 * answer that the population does not know.
 */
export function checkColumns(
	columns: readonly Pick<Column, 'variable' | 'modality'>[],
	known: Model,
	place: string
): void {
	const accepted = new Map(
		known.variables.map(({ id, modalities }) => [id, modalities.map((modality) => modality.id)])
	);
	const shared = columns.filter(({ variable }) => accepted.has(variable));
	if (shared.length === 0) {
		throw new InputError({
			code: 'unknown',
			place: `${place}, variables`,
			found: columns[0]?.variable ?? 'none with a weight',
			accepted: closest(columns[0]?.variable ?? '', [...accepted.keys()], 5)
		});
	}
	for (const { variable, modality } of shared) {
		const modalities = accepted.get(variable)!;
		if (modalities.includes(modality)) continue;
		throw new InputError({
			code: 'unknown',
			place: `${place}, ${variable}`,
			found: modalityRef(variable, modality),
			accepted: modalities
		});
	}
}
