import type { Model } from '../data/model/schema.ts';
import type { Profile } from './types.ts';

/**
 * The profile a form starts from: the reference of each variable that has modalities, or its
 * first modality where the file marks none.
 */
export function startingProfile(model: Model): Profile {
	return Object.fromEntries(
		model.variables.flatMap(({ id, modalities }) => {
			const start = modalities.find(({ reference }) => reference === true) ?? modalities[0];
			return start === undefined ? [] : [[id, start.id]];
		})
	);
}
