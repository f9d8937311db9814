import { describeDrawn } from '#lib/embed/describe-drawn.ts';
import type { Sheet } from '#lib/embed/sheet.ts';
import { chartPath } from '#lib/embed/urls.ts';
import type { Refs } from '#lib/data/refs.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import { SOURCES_CHECKED } from '#lib/ui/sources-checked.ts';
import { sourceName } from '#lib/ui/source-name.ts';
import type { Chart } from './chart.ts';

/** What a chart says around one of its views: for its files and its alternative text. */
export function sheetOf(
	chart: Chart,
	view: number,
	refs: Refs,
	{ lang, t, origin }: { lang: Lang; t: Messages; origin: string }
): Sheet {
	const { drawn, label } = chart.views[view]!;
	/* A sequence that ends whole is its own title. */
	const whole = drawn.chart !== 'dots' && chart.moves === 'steps' && view === chart.shown;
	return {
		slug: chart.slug,
		lang,
		title: chart.title,
		see: plainText(chart.see),
		state: whole ? '' : label,
		badge: [chart.badge && t.kinds[chart.badge], drawn.chart === 'told' && drawn.series.fiction]
			.filter(Boolean)
			.join(' · '),
		summary: describeDrawn(drawn, chart.title, lang, t).summary,
		sources: [...new Set(chart.sources.map((id) => sourceName(refs.sources[id], id)))],
		seed: chart.seed,
		date: SOURCES_CHECKED,
		url: origin + chartPath(lang, chart.slug)
	};
}
