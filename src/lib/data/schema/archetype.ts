import * as v from 'valibot';
import { localized } from './localized.ts';

/** One named household of `data/archetypes.json`, drawn from the published documents. */
export const archetypeSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	name: localized,
	/** One sentence, what the household is; markup of the story allowed. */
	story: localized,
	/** The model that scores it and the answers given to it; null where no model covers it. */
	model: v.nullable(v.string()),
	profile: v.record(v.string(), v.string()),
	/** Why no model covers it; required where `model` is null. */
	uncovered: v.optional(localized),
	sources: v.pipe(v.array(v.string()), v.minLength(1))
});

export type Archetype = v.InferOutput<typeof archetypeSchema>;
