import { events } from '#lib/data/events.ts';
import { facts } from '#lib/data/facts.ts';
import { modelById } from '#lib/data/models.ts';
import { systems } from '#lib/data/systems.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Lang, Localized } from '#lib/i18n/lang.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { tellEvent } from '#lib/timeline/tell-event.ts';
import { timelineWords } from '#lib/timeline/words/index.ts';
import { feeds, flowsOf, type Flow } from './feeds.ts';
import { FIELDS } from './fields.ts';
import { systemsWords } from './words/index.ts';

const ORDER = [...systems.keys()];
const FLOWS = flowsOf(systems.values());

/**
 * Everything that the page of one system shows, in one language.
 *
 * @returns null when there is no such system
 * @throws {Error} when it names an event, a fact or a model that is not there
 */
export function loadSystem(id: string, lang: Lang) {
	const system = systems.get(id);
	if (!system) return null;
	const scribe = createScribe(lang);
	system.sources.forEach(scribe.cite);
	const say = (text: Localized | null) => (text === null ? null : scribe.say(text[lang]));
	const words = (text: Localized) => plainText(scribe.say(text[lang]));
	const link = (flow: Flow, other: string) => {
		flow.sources.forEach(scribe.cite);
		return { id: other, name: nameOf(other, lang), state: flow.state, sources: flow.sources };
	};
	const place = ORDER.indexOf(id);
	const beside = (at: number) => {
		const other = ORDER[at];
		return other === undefined ? null : { id: other, name: nameOf(other, lang) };
	};
	return {
		w: systemsWords[lang],
		kinds: timelineWords[lang].kinds,
		id,
		agency: system.agency,
		country: system.country,
		kind: system.kind,
		status: system.status,
		statusAsOf: system.statusAsOf,
		statusNote: say(system.statusNote),
		evidence: system.evidence,
		evidenceNote: say(system.evidenceNote),
		name: words(system.name),
		body: words(system.body),
		summary: say(system.summary)!,
		description: words(system.summary),
		fields: FIELDS.map((field) => ({ field, text: say(system[field]) })),
		sources: system.sources,
		figures: system.facts.map((fact) => {
			const { label, of, asOf } = found(facts.get(fact), 'fact', fact);
			return {
				id: fact,
				label: label[lang],
				value: scribe.say(`{fact:${fact}}`),
				of: of?.[lang] ?? '',
				asOf: asOf ? formatDate(asOf, lang) : ''
			};
		}),
		events: system.events
			.map((event) => tellEvent(found(events.get(event), 'event', event), lang, scribe))
			.sort((a, b) => (a.date < b.date ? -1 : 1)),
		models: system.models.map((model) => ({
			id: model,
			name: modelById(model).name?.[lang] ?? model
		})),
		reads: FLOWS.filter(({ to }) => to === id).map((flow) => link(flow, flow.from)),
		readBy: feeds(id, FLOWS).map((flow) => link(flow, flow.to)),
		previous: beside(place - 1),
		next: beside(place + 1),
		refs: scribe.refs
	};
}

function nameOf(id: string, lang: Lang): string {
	const { name } = found(systems.get(id), 'system', id);
	return plainText(createScribe(lang).say(name[lang]));
}

function found<T>(entry: T | undefined, kind: string, id: string): T {
	if (entry === undefined) throw new Error(`data/systems.json names an unknown ${kind}: "${id}"`);
	return entry;
}
