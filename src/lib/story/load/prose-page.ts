import type { ProsePage } from '#content/types.ts';
import type { Lang, Localized } from '#lib/i18n/lang.ts';
import { resolveCopy } from './resolve-copy.ts';
import { createScribe } from './scribe.ts';
import { storyResults } from './story.ts';

/**
 * A page of prose in one language, with every figure resolved.
 *
 * @param values what stands in for `%NAME%` in the copy
 * @throws {Error} when the copy names a value that is not given
 */
export function loadProsePage(
	copies: Localized<ProsePage>,
	lang: Lang,
	values: Record<string, string> = {}
) {
	const scribe = createScribe(lang, storyResults(lang));
	const fillIn = (text: string) =>
		text.replace(/%([A-Z_]+)%/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`the copy names %${name}%, which has no value`);
			/* A configured value is a literal: what it holds is not ours to source. */
			return `{=${value}}`;
		});
	return {
		prose: resolveCopy(copies[lang], (text) => scribe.say(fillIn(text))),
		refs: scribe.refs
	};
}
