import * as v from 'valibot';

/** A text in both languages; an empty or missing translation is refused. */
export const localized = v.strictObject({
	fr: v.pipe(v.string(), v.trim(), v.nonEmpty()),
	en: v.pipe(v.string(), v.trim(), v.nonEmpty())
});
