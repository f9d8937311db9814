import type { Lang } from '#lib/i18n/lang.ts';
import { loadStory } from '#lib/story/load/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => loadStory(params.lang as Lang);
