import { describeWindows } from '#lib/charts/Windows/describe.ts';
import type { WindowsSeries } from '#lib/charts/Windows/series.ts';
import { addMonths, windowMonths, WINDOWS } from '#lib/drm/index.ts';
import { formatDate } from '#lib/format/date.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { DrmFigure } from './drm-figure.ts';
import { drmWords, monthLetters, sayMonths } from './drm-words.ts';

/** The month of the right taken as an example: the first of solidarité à la source. */
const RIGHT = '2025-03';

/** Which months each reader of the ledger reads. */
export function drmWindows(lang: Lang, t: Messages): DrmFigure {
	const w = drmWords(lang).windows;
	const read = WINDOWS.map((window) => ({ window, months: windowMonths(window, RIGHT) }));
	const first = read.map(({ months }) => months[0]!).sort()[0]!;
	const strip: string[] = [];
	for (let month = first; month <= RIGHT; month = addMonths(month, 1)) strip.push(month);
	const series: WindowsSeries = {
		months: monthLetters(strip, lang),
		right: fill(w.right, { month: formatDate(RIGHT, lang) }),
		rows: read.map(({ window, months }) => ({
			id: window.id,
			label: labelOf(window.id, w.labels),
			range: fill(w.divided, {
				span: sayMonths(months[0]!, months.at(-1)!, lang),
				n: window.divisor
			}),
			note: window.note[lang],
			from: strip.indexOf(months[0]!),
			length: months.length,
			faded: window.trial || (window.validTo !== null && window.validTo < RIGHT)
		}))
	};
	return {
		chart: 'windows',
		series,
		words: describeWindows(series, '', {
			summary: (list) => fill(w.summary, { month: formatDate(RIGHT, lang), list }),
			columns: w.columns,
			colon: t.chart.colon,
			semicolon: t.chart.semicolon
		}),
		sources: [...new Set(WINDOWS.flatMap(({ sources }) => sources))]
	};
}

/* A window that the core gains must be named here, in both languages. */
function labelOf(id: string, labels: Readonly<Record<string, string>>): string {
	const label = labels[id];
	if (!label) throw new Error(`the window "${id}" has no name in the words of the second act`);
	return label;
}
