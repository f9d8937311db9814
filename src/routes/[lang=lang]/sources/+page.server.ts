import { conflicts, facts } from '#lib/data/facts.ts';
import { publisherOf } from '#lib/data/publisher-of.ts';
import { sources } from '#lib/data/sources.ts';
import { formatFact } from '#lib/format/fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const shown = [...facts.values()].map((fact) => ({
		id: fact.id,
		label: fact.label[lang],
		value: formatFact(fact, lang),
		of: fact.of?.[lang] ?? '',
		asOf: fact.asOf,
		confidence: fact.confidence,
		note: fact.note?.[lang] ?? '',
		sources: fact.sources
	}));
	return {
		facts: shown,
		conflicts: [...conflicts.values()].map(({ id, label, note, facts: ids }) => ({
			id,
			label: label[lang],
			note: note[lang],
			facts: ids
		})),
		bibliography: [...sources.values()]
			.map((source) => ({
				...source,
				publisher: publisherOf(source, lang),
				note: source.note?.[lang] ?? ''
			}))
			.sort((a, b) => a.publisher.localeCompare(b.publisher, lang))
	};
};
