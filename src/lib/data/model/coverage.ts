import type { Model, Variable } from './schema.ts';
import { signOf } from './signed.ts';

/** A reconstruction over fewer signed variables than this is listed but computes nothing. */
export const MIN_SIGNED_VARIABLES = 5;

export interface Coverage {
	/** Criteria with a weight or a sourced direction on at least one modality. */
	readonly signed: number;
	/** Criteria listed in the file. */
	readonly known: number;
	/** Criteria that the real model has; null where no source says. */
	readonly total: number | null;
	/** Whether the model may compute anything. */
	readonly computes: boolean;
}

/** How much of the real model is known. */
export function coverage(model: Model): Coverage {
	const criteria = model.variables.filter((variable) => variable.role === 'criterion');
	const signed = criteria.filter(isSigned).length;
	return {
		signed,
		known: criteria.length,
		total: model.criteriaCount?.value ?? null,
		computes: model.kind !== 'reconstructed' || signed >= MIN_SIGNED_VARIABLES
	};
}

function isSigned(variable: Variable): boolean {
	return variable.modalities.some(
		(modality) => signOf(modality) !== null || (modality.weight ?? 0) !== 0
	);
}
