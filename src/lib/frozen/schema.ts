import * as v from 'valibot';
import { localized } from '../data/schema/localized.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const day = v.pipe(v.string(), v.isoDate());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const copies = v.pipe(v.array(v.strictObject({ hash, date: day })), v.minLength(1));

/** `frozen/index.json`: the copies kept, by chart and language, the latest last. */
export const indexSchema = v.record(slug, v.strictObject({ fr: copies, en: copies }));

/** `data/corrections.json`: what was wrong in frozen copies, and since when it is known. */
export const correctionsSchema = v.array(
	v.strictObject({
		chart: slug,
		/** The copies that hold the error, of either language. */
		copies: v.pipe(v.array(hash), v.minLength(1)),
		date: day,
		/** What was wrong and what is right, in one sentence. */
		sentence: localized
	})
);

export type FrozenIndex = v.InferOutput<typeof indexSchema>;
/** One copy: its name, and the day of the version that it was taken from. */
export type FrozenCopy = FrozenIndex[string]['fr'][number];
export type Correction = v.InferOutput<typeof correctionsSchema>[number];
