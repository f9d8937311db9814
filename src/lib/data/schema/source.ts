import * as v from 'valibot';
import { localized } from './localized.ts';

/** A date known to the year, the month or the day. */
export const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** One entry of the bibliography (`data/sources.json`). */
export const sourceSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
	/** As published, in the language of the source. */
	title: v.pipe(v.string(), v.nonEmpty()),
	/** Of the title; French where nothing is said. */
	language: v.optional(v.picklist(['en', 'de'])),
	/** In both languages where it is more than a name ("Le Monde, cité par…"). */
	publisher: v.union([v.pipe(v.string(), v.nonEmpty()), localized]),
	date: v.nullable(v.string()),
	/** Null where only a copy was seen, which we do not link, or where the address was not kept. */
	url: v.nullable(v.pipe(v.string(), v.url())),
	kind: v.picklist(['primary', 'secondary']),
	/** How much of it was read. */
	access: v.picklist(['full', 'extract', 'relay', 'not-seen']),
	note: v.optional(localized)
});

export type Source = v.InferOutput<typeof sourceSchema>;
