import type { Lang } from '#lib/i18n/lang.ts';
import type { ServeBlock } from '#lib/story/islands/serve-blocks.ts';
import { fetchStory } from '#lib/story/load/fetch-story.ts';
import type { StoryData } from '#lib/story/load/story.ts';
import type { PageLoad } from './$types';

/**
 * The page as it is served starts by a script of its own, without the router: most of a router's
 * work, looking at each of its hundreds of links, would be for links that the browser follows.
 */
export const csr = false;

interface Given {
	story: StoryData;
	/** What draws blocks, and the scripts that take them over: for the build alone. */
	serve?: ServeBlock;
	scripts?: string[];
}

/** A reader who comes from another page of the site, with a file of weights, has it drawn here. */
const inBrowser = async (address: string): Promise<Given> => ({ story: await fetchStory(address) });

async function inBuild(lang: Lang): Promise<Given> {
	const { serveBlocks } = await import('#lib/story/islands/serve-blocks.ts');
	const { loadStory } = await import('#lib/story/load/story.ts');
	const { entryFiles } = await import('#lib/story/begin/entry-files.ts');
	return { story: loadStory(lang), serve: await serveBlocks(), scripts: entryFiles() };
}

export const load: PageLoad = async ({ data, params }) => {
	const given = import.meta.env.SSR
		? await inBuild(params.lang as Lang)
		: await inBrowser(data.outline.data);
	return { ...data, ...given, refs: given.story.refs };
};
