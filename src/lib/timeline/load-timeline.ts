import { events } from '#lib/data/events.ts';
import { facts } from '#lib/data/facts.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import { systemsWords } from '../systems/words/index.ts';
import { density } from './density.ts';
import { PROMISES } from './promises.ts';
import { tellEvent } from './tell-event.ts';
import { timelineWords } from './words/index.ts';

/** The steps of the case before the Conseil d'État, by event. */
export const CASE = [
	'cnaf-asked-to-stop',
	'court-15',
	'ddd-observations',
	'cnaf-study',
	'coalition-25',
	'case-cjeu',
	'case-closing'
] as const;

/** Where the case stood when it was last looked at. */
const CASE_STATE = 'rights.ce';

/** Everything that the timeline shows, in one language. */
export function loadTimeline(lang: Lang) {
	const scribe = createScribe(lang);
	const told = [...events.values()].map((event) => tellEvent(event, lang, scribe));
	const byId = new Map(told.map((event) => [event.id, event]));
	const step = (id: string) => {
		const event = byId.get(id);
		if (!event) throw new Error(`no event "${id}" in data/events.json`);
		return { id, when: event.when, date: event.date, label: event.label };
	};
	const state = facts.get(CASE_STATE);
	if (!state?.asOf) throw new Error(`no dated fact "${CASE_STATE}" in data/facts.json`);
	const w = timelineWords[lang];
	const used = new Set<string>(told.flatMap(({ systems }) => systems));
	used.delete('all');
	return {
		w,
		names: { ...systemsWords[lang].agencies, drm: 'DRM' } as Record<string, string>,
		systems: [...used],
		events: told,
		density: density(told.map(({ year }) => year)),
		promises: PROMISES.map(({ id, title, said, at, then }) => ({
			id,
			title: plainText(scribe.say(title[lang])),
			said: scribe.say(said[lang]),
			at: step(at),
			then: then.map(({ at: later, text }) => ({ at: step(later), text: scribe.say(text[lang]) }))
		})),
		court: {
			steps: CASE.map(step),
			state: scribe.say(`{fact:${CASE_STATE}}`),
			seen: formatDate(state.asOf, lang)
		},
		refs: scribe.refs
	};
}
