import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/catalogue.ts';
import { CHART_FILES, chartFile, chartPath, embedPath, frozenPath } from '#lib/embed/urls.ts';
import { latestCopy } from '#lib/frozen/copies.ts';
import { LANGS } from '#lib/i18n/lang.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every chart that can be run elsewhere, with its addresses. */
export const GET: RequestHandler = ({ url }) => {
	const inLangs = <T>(made: (lang: (typeof LANGS)[number]) => T) =>
		Object.fromEntries(LANGS.map((lang) => [lang, made(lang)]));
	const charts = [...catalogue('fr').charts.keys()].map((slug) => ({
		slug,
		title: inLangs((lang) => catalogue(lang).charts.get(slug)!.title),
		page: inLangs((lang) => url.origin + chartPath(lang, slug)),
		embed: inLangs((lang) => url.origin + embedPath(lang, slug)),
		/* The last copy that later versions go on serving; null where none was kept. */
		frozen: inLangs((lang) => {
			const copy = latestCopy(lang, slug);
			return copy && { address: url.origin + frozenPath(lang, copy.hash, slug), date: copy.date };
		}),
		files: inLangs((lang) =>
			Object.fromEntries(
				CHART_FILES.map((type) => [type, url.origin + chartFile(lang, slug, type)])
			)
		)
	}));
	return json({ charts });
};
