import { catalogue } from '#lib/catalogue/catalogue.ts';
import { lostWords } from '#lib/catalogue/words/lost.ts';
import { LANGS, type Lang } from '#lib/i18n/lang.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const charts = [...catalogue(lang).charts.values()].map(({ slug, title }) => ({ slug, title }));
	return { lang, t: { fr, en }[lang], words: lostWords[lang], charts };
};
