import { glossary } from '#lib/data/glossary.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { storyResults } from '#lib/story/load/story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const scribe = createScribe(lang, storyResults(lang));
	const terms = [...glossary.values()]
		.map(({ id, term, expansion, definition, sources = [] }) => {
			sources.forEach(scribe.cite);
			return {
				id,
				term: term[lang],
				expansion: expansion?.[lang] ?? '',
				definition: scribe.say(definition[lang]),
				sources
			};
		})
		.sort((a, b) => a.term.localeCompare(b.term, lang));
	return { terms, refs: scribe.refs };
};
