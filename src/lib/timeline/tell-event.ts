import type { DatedEvent } from '#lib/data/schema/event.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Scribe } from '#lib/story/load/scribe.ts';

/** One event in one language, its sources noted by the scribe. */
export function tellEvent(event: DatedEvent, lang: Lang, scribe: Scribe) {
	event.sources.forEach(scribe.cite);
	const { id, date, end, kind, systems, sources, confidence, label, note, dateNote } = event;
	return {
		id,
		/** For the `datetime` attribute. */
		date,
		year: date.slice(0, 4),
		when: end ? `${formatDate(date, lang)} – ${formatDate(end, lang)}` : formatDate(date, lang),
		kind,
		systems,
		sources,
		confidence,
		label: label[lang],
		note: [note?.[lang], dateNote?.[lang]].filter(Boolean).join(' ')
	};
}

export type ToldEvent = ReturnType<typeof tellEvent>;
