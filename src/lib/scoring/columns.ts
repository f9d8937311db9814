import type { Model } from '../data/model/schema.ts';
import { signOf } from '../data/model/signed.ts';
import type { Column } from './types.ts';

/** The signed modalities of a model's criteria, in the order of the file. */
export function signedColumns(model: Model): readonly Column[] {
	return model.variables
		.filter((variable) => variable.role === 'criterion')
		.flatMap((variable) =>
			variable.modalities.flatMap((modality) => {
				const sign = signOf(modality);
				if (sign === null) return [];
				return [
					{
						variable: variable.id,
						modality: modality.id,
						sign,
						inclusion: variable.inclusion
					}
				];
			})
		);
}
