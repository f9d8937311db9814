import type { Exclusion, Model } from '../data/model/schema.ts';
import type { Profile } from './types.ts';

/** The exclusions that a profile runs into, each with its reason; none for a possible household. */
export function impossibleReasons(model: Model, profile: Profile): readonly Exclusion[] {
	return (model.exclusions ?? []).filter((exclusion) =>
		exclusion.all.every(({ variable, modality }) => profile[variable] === modality)
	);
}
