import type { MethodTables } from '#content/method-tables.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';

/** The copy of the tables as plain words: a table's cell carries no link. */
export function plainCopy(copy: MethodTables, lang: Lang): MethodTables {
	const scribe = createScribe(lang);
	const plain = (value: unknown): unknown => {
		if (typeof value === 'string') return plainText(scribe.say(value));
		if (Array.isArray(value)) return value.map(plain);
		return Object.fromEntries(Object.entries(value as object).map(([k, v]) => [k, plain(v)]));
	};
	return plain(copy) as MethodTables;
}
