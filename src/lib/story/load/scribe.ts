import { facts } from '../../data/facts.ts';
import { glossary } from '../../data/glossary.ts';
import { publisherOf } from '../../data/publisher-of.ts';
import { titleLanguage } from '../../data/title-language.ts';
import type { Refs } from '../../data/refs.ts';
import { sources } from '../../data/sources.ts';
import { formatFact } from '../../format/fact.ts';
import { spaced } from '../../format/spaced.ts';
import type { Lang } from '../../i18n/lang.ts';
import { parseMarkup } from '../markup/parse.ts';
import { plainText } from '../markup/plain-text.ts';
import type { MarkupNode } from '../markup/nodes.ts';
import { resolveMarkup } from '../markup/resolve.ts';
import { isPage } from './is-page.ts';

/** Resolves the copy of one page, and remembers everything that it rests on. */
export interface Scribe {
	/** Turn a text into nodes. @throws {Error} naming what is unknown in it. */
	say(text: string): MarkupNode[];
	/** Note that the page also shows this source, outside its copy. */
	cite(source: string): void;
	/** All that has been referred to so far. */
	refs: Refs;
}

/**
 * Open a scribe for one page.
 *
 * @param results what `{result:id}` may name, already in words
 */
export function createScribe(lang: Lang, results: Record<string, string> = {}): Scribe {
	const refs: Refs = { facts: {}, sources: {}, terms: {} };

	function cite(id: string): string | undefined {
		const source = sources.get(id);
		if (!source) return undefined;
		const { title, date, url, note } = source;
		const publisher = publisherOf(source, lang);
		const other = titleLanguage(source, lang);
		refs.sources[id] = {
			title,
			...(other ? { lang: other } : {}),
			publisher,
			date,
			url,
			...(note ? { note: spaced(note[lang], lang) } : {})
		};
		return publisher;
	}

	function fact(id: string): string | undefined {
		const found = facts.get(id);
		if (!found) return undefined;
		found.sources.forEach(cite);
		const { label, asOf, confidence, note, sources: from } = found;
		const value = formatFact(found, lang);
		refs.facts[id] = { value, label: label[lang], asOf, confidence, sources: from };
		if (note) refs.facts[id].note = spaced(note[lang], lang);
		return value;
	}

	function term(id: string): string | undefined {
		const found = glossary.get(id);
		if (!found) return undefined;
		/* A definition is shown in place as plain words: its own references stay on the glossary. */
		refs.terms[id] ??= {
			term: found.expansion?.[lang] ?? found.term[lang],
			definition: plainText(createScribe(lang).say(found.definition[lang]))
		};
		return found.term[lang];
	}

	return {
		refs,
		cite(id) {
			if (cite(id) === undefined) throw new Error(`unknown source: "${id}"`);
		},
		say(text) {
			return resolveMarkup(parseMarkup(spaced(text, lang)), {
				fact,
				term,
				source: cite,
				result: (id) => results[id],
				page: (id) => (isPage(id) ? id : undefined)
			});
		}
	};
}
