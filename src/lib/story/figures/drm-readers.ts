import { describeReaders } from '#lib/charts/Readers/describe.ts';
import { placeOfDate, type ReaderRow, type ReadersSeries } from '#lib/charts/Readers/series.ts';
import { events } from '#lib/data/events.ts';
import { facts } from '#lib/data/facts.ts';
import { formatDate } from '#lib/format/date.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { DrmFigure } from './drm-figure.ts';
import { drmWords } from './drm-words.ts';

const FIRST = 2019;
const LAST = 2026;

/** What the ledger is used for, promised and added, by the dates of the facts and events. */
export function drmReaders(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang).readers;
	const at = (date: string) => placeOfDate(date, FIRST, LAST);
	const use = (id: keyof typeof w.rows, date: string, years?: number): ReaderRow => ({
		id,
		label: w.rows[id],
		when: fill(years ? w.until : w.since, { date: formatDate(date, lang) }),
		from: at(date),
		known: years ? at(`${Number(date.slice(0, 4)) + years}${date.slice(4)}`) : 1
	});
	const series: ReadersSeries = {
		years: Array.from({ length: LAST - FIRST + 1 }, (_, i) => ({
			label: `${FIRST + i}`,
			at: at(`${FIRST + i}`)
		})),
		groups: [
			{
				title: w.promised,
				rows: [use('portal', fact('drm.law.2019-969')), use('housing', event('apl-reforme-2021'))]
			},
			{
				title: w.added,
				rows: [
					use('statistics', fact('drm.law.2022-261')),
					use('benefits', fact('drm.law.2024-50')),
					use('checks', fact('drm.law.2024-50'), number('drm.fraud.experiment')),
					use('prefilled', fact('sas.general')),
					use('selfEmployed', fact('drm.law.2025-1288'))
				]
			}
		],
		pointsTitle: w.opinions,
		points: (['cnil2019', 'cnil2023'] as const).map((id) => {
			const date = fact(id === 'cnil2019' ? 'drm.cnil.2019' : 'drm.cnil.2023-120');
			return { id, label: w.rows[id], when: formatDate(date, lang), at: at(date) };
		}),
		key: { known: w.known, unknown: w.unknown }
	};
	return {
		chart: 'readers',
		series,
		words: describeReaders(series, '', {
			summary: (list) => fill(w.summary, { list }),
			columns: w.columns,
			colon: t.chart.colon,
			semicolon: t.chart.semicolon
		}),
		sources: SOURCES
	};
}

const SOURCES = [
	'guaaybess-2019-drm',
	'decret-2019-969',
	'vie-publique-2025-apl',
	'decret-2022-261',
	'decret-2024-50',
	'lqdn-2024-drm',
	'cnav-2025-drm',
	'decret-2025-1288',
	'cnil-2023-120'
];

function fact(id: string): string {
	const value = facts.get(id)?.value;
	if (typeof value !== 'string') throw new Error(`"${id}" is not a date in data/facts.json`);
	return value;
}

function number(id: string): number {
	const value = facts.get(id)?.value;
	if (typeof value !== 'number') throw new Error(`"${id}" is not a number in data/facts.json`);
	return value;
}

function event(id: string): string {
	const date = events.get(id)?.date;
	if (!date) throw new Error(`no event "${id}" in data/events.json`);
	return date;
}
