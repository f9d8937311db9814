import { formatDate } from '#lib/format/date.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { LICENCE } from './licence.ts';
import type { Sheet } from './sheet.ts';

/**
 * The lines under a picture: its sources, then who made it, under which licence, and the day on
 * which the sources were read.
 */
export function credit(sheet: Sheet, t: Messages, sourcesRead: string): readonly [string, string] {
	const head = sheet.sources.length > 1 ? t.chart.sources : t.chart.source;
	const sources = `${head} ${sheet.sources.join(t.chart.semicolon)}`;
	const read = fill(sourcesRead, { date: formatDate(sheet.date, sheet.lang) });
	return [sheet.sources.length ? sources : '', `${t.site.name} · ${LICENCE.name} · ${read}`];
}
