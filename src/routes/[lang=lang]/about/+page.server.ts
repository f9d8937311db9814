import { about as en } from '#content/en/about.ts';
import { about as fr } from '#content/fr/about.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { loadProsePage } from '#lib/story/load/prose-page.ts';
import { publisherValues } from '#lib/ui/publisher.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
	loadProsePage({ fr, en }, params.lang as Lang, publisherValues(process.env, params.lang as Lang));
