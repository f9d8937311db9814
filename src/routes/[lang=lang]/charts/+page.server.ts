import { catalogue } from '#lib/catalogue/catalogue.ts';
import { pickRefs } from '#lib/catalogue/pick-refs.ts';
import { chartWords } from '#lib/catalogue/words/index.ts';
import { chartData } from '#lib/catalogue/chart-data.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
	const lang = params.lang as Lang;
	const { charts, refs } = catalogue(lang);
	const words = chartWords[lang];
	const listed = [...charts.values()].map(({ slug, act, title, see }) => {
		const { width, height } = chartData(lang, slug, url.origin)!.picture();
		return { slug, act, title, see: plainText(see), width, height };
	});
	const acts = [...Map.groupBy(listed, ({ act }) => act)];
	return {
		words: words.index,
		acts: acts.map(([act, charts]) => ({ act, title: words.index.act[act] ?? act, charts })),
		count: listed.length,
		refs: pickRefs(refs, [], [])
	};
};
