import { conflicts, facts } from '#lib/data/facts.ts';
import { publisherOf } from '#lib/data/publisher-of.ts';
import { titleLanguage } from '#lib/data/title-language.ts';
import { sources } from '#lib/data/sources.ts';
import { formatFact } from '#lib/format/fact.ts';
import { spaced } from '#lib/format/spaced.ts';
import type { Lang, Localized } from '#lib/i18n/lang.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const say = (text: Localized | undefined) => (text ? spaced(text[lang], lang) : '');
	const shown = [...facts.values()].map((fact) => ({
		id: fact.id,
		label: say(fact.label),
		value: formatFact(fact, lang),
		of: say(fact.of),
		asOf: fact.asOf,
		confidence: fact.confidence,
		note: say(fact.note),
		sources: fact.sources
	}));
	return {
		facts: shown,
		conflicts: [...conflicts.values()].map(({ id, label, note, facts: ids }) => ({
			id,
			label: say(label),
			note: say(note),
			facts: ids
		})),
		bibliography: [...sources.values()]
			.map((source) => ({
				...source,
				publisher: publisherOf(source, lang),
				lang: titleLanguage(source, lang),
				note: say(source.note)
			}))
			.sort((a, b) => a.publisher.localeCompare(b.publisher, lang))
	};
};
