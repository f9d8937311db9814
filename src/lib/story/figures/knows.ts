import type { Model } from '#lib/data/model/schema.ts';
import type { Profile } from '#lib/scoring/types.ts';

/**
 * Whether a model has every answer of a profile, so that a household of the story can be scored
 * by a file that a reader brought.
 */
export function knows(model: Model, profile: Profile): boolean {
	return Object.entries(profile).every(([variable, modality]) =>
		model.variables.some(
			({ id, modalities }) => id === variable && modalities.some((m) => m.id === modality)
		)
	);
}
