import { systems } from '#lib/data/systems.ts';
import { LANGS, type Localized } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';

const TEXTS = [
	'body',
	'name',
	'summary',
	'purpose',
	'since',
	'statusNote',
	'method',
	'data',
	'outcome',
	'whom',
	'people',
	'legalBasis',
	'disclosed',
	'evidenceNote'
] as const;

/** The inventory as it is handed out: every text in plain words, in both languages. */
export function systemRecords() {
	const plain = (text: Localized | null): Localized | null => {
		if (text === null) return null;
		const [fr, en] = LANGS.map((lang) => plainText(createScribe(lang).say(text[lang])));
		return { fr: fr!, en: en! };
	};
	return [...systems.values()].map((system) => ({
		id: system.id,
		agency: system.agency,
		country: system.country,
		kind: system.kind,
		status: system.status,
		statusAsOf: system.statusAsOf,
		evidence: system.evidence,
		...(Object.fromEntries(TEXTS.map((field) => [field, plain(system[field])])) as Record<
			(typeof TEXTS)[number],
			Localized | null
		>),
		reads: system.reads,
		facts: system.facts,
		events: system.events,
		models: system.models,
		sources: system.sources
	}));
}

export type SystemRecord = ReturnType<typeof systemRecords>[number];
export { TEXTS };
