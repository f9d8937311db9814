import type { Lang } from '#lib/i18n/lang.ts';
import { storyOutline } from '#lib/story/load/story-outline.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({
	outline: storyOutline(params.lang as Lang)
});
