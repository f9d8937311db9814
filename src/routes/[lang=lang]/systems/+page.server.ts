import type { Lang } from '#lib/i18n/lang.ts';
import { loadIndex } from '#lib/systems/load-index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadIndex(params.lang as Lang);
