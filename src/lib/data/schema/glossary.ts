import * as v from 'valibot';
import { localized } from './localized.ts';

/** One entry of `data/glossary.json`. */
export const termSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	term: localized,
	/** What the letters stand for, where the term is an abbreviation. */
	expansion: v.optional(localized),
	/** Markup of the story (facts and references allowed). */
	definition: localized,
	sources: v.optional(v.array(v.string()))
});

export type Term = v.InferOutput<typeof termSchema>;
