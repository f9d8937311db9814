import { rights as en } from '#content/en/rights.ts';
import { rights as fr } from '#content/fr/rights.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { loadProsePage } from '#lib/story/load/prose-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadProsePage({ fr, en }, params.lang as Lang);
