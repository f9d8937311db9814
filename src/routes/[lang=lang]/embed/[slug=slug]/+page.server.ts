import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/catalogue.ts';
import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import { pickRefs } from '#lib/catalogue/pick-refs.ts';
import { chartWords } from '#lib/catalogue/words/index.ts';
import { describeDrawn } from '#lib/embed/describe-drawn.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const { charts, refs } = catalogue(lang);
	const chart = charts.get(params.slug) ?? error(404);
	const t = { fr, en }[lang];
	const text = chart.views.flatMap((view) => view.text.flat());
	return {
		lang,
		t,
		chart,
		words: chartWords[lang],
		refs: pickRefs(refs, [...chart.see, ...text], chart.sources),
		told: chart.views.map(({ drawn }) => describeDrawn(drawn, chart.title, lang, t))
	};
};
