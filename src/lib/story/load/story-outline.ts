import type { Lang } from '#lib/i18n/lang.ts';
import { plainText } from '../markup/plain-text.ts';
import { blockRooms } from './block-rooms.ts';
import { loadStory } from './story.ts';
import { storyFile } from './story-file.ts';

/** What the page itself holds of the story: the order of its blocks, and where their data are. */
export function storyOutline(lang: Lang) {
	const { act, later } = loadStory(lang);
	const outlined = ({ id, type }: { id: string; type: string }) => ({ id, type });
	return {
		/** For search engines and shared links. */
		description: plainText(act.opening.lede),
		data: `/${lang}/story/${storyFile(lang).hash}.json`,
		rooms: blockRooms(
			lang,
			[act, ...later].flatMap(({ blocks }) => blocks)
		),
		first: act.blocks.map(outlined),
		later: later.map(({ id, head, blocks }) => ({ id, head, blocks: blocks.map(outlined) }))
	};
}

export type StoryOutline = ReturnType<typeof storyOutline>;
