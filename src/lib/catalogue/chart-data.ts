import { credit } from '#lib/embed/credit.ts';
import { composeSvg, type Picture } from '#lib/embed/svg/compose-svg.ts';
import { recordsOf } from '#lib/embed/records/records-of.ts';
import type { Records } from '#lib/embed/records/records.ts';
import type { Sheet } from '#lib/embed/sheet.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Refs } from '#lib/data/refs.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { catalogue } from './catalogue.ts';
import type { Chart } from './chart.ts';
import { sheetOf } from './sheet-of.ts';
import { chartWords } from './words/index.ts';

/** Everything that the pages and files of one chart are made from, in the view shown first. */
export interface ChartData {
	chart: Chart;
	t: Messages;
	refs: Refs;
	sheet: Sheet;
	records: Records;
	picture(width?: number): Picture;
}

/**
 * Look a chart up.
 *
 * @param origin of the absolute addresses that it carries
 * @returns null where there is no such chart
 */
export function chartData(lang: Lang, slug: string, origin: string): ChartData | null {
	const { charts, refs } = catalogue(lang);
	const chart = charts.get(slug);
	if (!chart) return null;
	const t = { fr, en }[lang];
	const sheet = sheetOf(chart, chart.shown, refs, { lang, t, origin });
	const { drawn } = chart.views[chart.shown]!;
	const credits = credit(sheet, t, chartWords[lang].page.sourcesRead);
	return {
		chart,
		t,
		refs,
		sheet,
		records: recordsOf(drawn),
		picture: (width) => composeSvg(drawn, sheet, t, credits, width)
	};
}
