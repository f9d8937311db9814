import { error } from '@sveltejs/kit';
import { chartData } from '#lib/catalogue/chart-data.ts';
import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import { pickRefs } from '#lib/catalogue/pick-refs.ts';
import { snippetInputs } from '#lib/catalogue/snippet-inputs.ts';
import { chartWords } from '#lib/catalogue/words/index.ts';
import { latestCopy } from '#lib/frozen/copies.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

export const load: PageServerLoad = ({ params, url }) => {
	const lang = params.lang as Lang;
	const inLang = (of: Lang) => chartData(of, params.slug, url.origin) ?? error(404);
	const data = inLang(lang);
	const { chart, refs, picture } = data;
	const { width, height } = picture();
	const text = chart.views.flatMap((view) => view.text.flat());
	return {
		chart,
		words: chartWords[lang],
		refs: pickRefs(refs, [...chart.see, ...text], chart.sources),
		inputs: {
			fr: snippetInputs(inLang('fr'), url.origin),
			en: snippetInputs(inLang('en'), url.origin)
		},
		copies: { fr: latestCopy('fr', params.slug), en: latestCopy('en', params.slug) },
		card: { width: 2 * width, height: 2 * height }
	};
};
