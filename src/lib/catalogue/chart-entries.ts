import { LANGS, type Lang } from '#lib/i18n/lang.ts';
import { catalogue } from './catalogue.ts';

/** Every chart in every language, for the pages and the files that each has. */
export function chartEntries(): { lang: Lang; slug: string }[] {
	return LANGS.flatMap((lang) =>
		[...catalogue(lang).charts.keys()].map((slug) => ({ lang, slug }))
	);
}
