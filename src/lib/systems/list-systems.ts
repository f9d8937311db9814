import { systems } from '#lib/data/systems.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import type { Scribe } from '#lib/story/load/scribe.ts';
import { FIELDS } from './fields.ts';

/** Every system as the list shows, filters and sorts it, in one language. */
export function listSystems(lang: Lang, scribe: Scribe) {
	const words = (text: { fr: string; en: string } | null) =>
		text === null ? '' : plainText(scribe.say(text[lang]));
	return [...systems.values()].map((system) => ({
		id: system.id,
		agency: system.agency,
		country: system.country,
		kind: system.kind,
		status: system.status,
		statusAsOf: system.statusAsOf,
		evidence: system.evidence,
		name: words(system.name),
		body: words(system.body),
		summary: scribe.say(system.summary[lang]),
		since: words(system.since),
		/** The first year named, for sorting; null where none is known. */
		year: firstYear(words(system.since)),
		/** How many of its fields nothing that was read fills in. */
		unknown: FIELDS.filter((field) => system[field] === null).length
	}));
}

function firstYear(text: string): number | null {
	const found = /\d{4}/.exec(text);
	return found ? Number(found[0]) : null;
}

export type ListedSystem = ReturnType<typeof listSystems>[number];
