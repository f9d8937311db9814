import { rightsWords as enWords } from '#content/en/rights-words.ts';
import { rights as en } from '#content/en/rights.ts';
import { rightsWords as frWords } from '#content/fr/rights-words.ts';
import { rights as fr } from '#content/fr/rights.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { loadRights } from '#lib/rights/load-rights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
	loadRights({ fr, en }, { fr: frWords, en: enWords }, params.lang as Lang);
