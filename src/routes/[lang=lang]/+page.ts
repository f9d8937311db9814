import type { Lang } from '#lib/i18n/lang.ts';
import type { Refs } from '#lib/data/refs.ts';
import type { ServeBlock } from '#lib/story/islands/serve-blocks.ts';
import { fetchStory } from '#lib/story/load/fetch-story.ts';
import type { StoryData } from '#lib/story/load/story.ts';
import { isTakenOver } from '#lib/ui/taken-over.ts';
import type { PageLoad } from './$types';

interface Given {
	/** What the blocks need; absent while a page that was served with its blocks is taken over. */
	story?: StoryData;
	refs?: Refs;
	/** What draws blocks is for the build alone: a browser takes over what is drawn. */
	serve?: ServeBlock;
}

export const load: PageLoad = async ({ data, params }) => {
	let given: Given = {};
	if (import.meta.env.SSR) {
		const { serveBlocks } = await import('#lib/story/islands/serve-blocks.ts');
		const { loadStory } = await import('#lib/story/load/story.ts');
		given = { story: loadStory(params.lang as Lang), serve: await serveBlocks() };
	} else if (isTakenOver()) given = { story: await fetchStory(data.outline.data) };
	return { ...data, ...given, refs: given.story?.refs };
};
