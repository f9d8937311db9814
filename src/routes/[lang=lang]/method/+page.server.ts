import { method as en } from '#content/en/method.ts';
import { method as fr } from '#content/fr/method.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { diagnostics } from '#lib/method/diagnostics.ts';
import { loadProsePage } from '#lib/story/load/prose-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	return { ...loadProsePage({ fr, en }, lang), diagnostics: diagnostics(lang) };
};
