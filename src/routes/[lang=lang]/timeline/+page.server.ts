import type { Lang } from '#lib/i18n/lang.ts';
import { loadTimeline } from '#lib/timeline/load-timeline.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadTimeline(params.lang as Lang);
