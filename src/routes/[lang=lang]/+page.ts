import type { ServeBlock } from '#lib/story/islands/serve-blocks.ts';
import type { PageLoad } from './$types';

/* What draws blocks is for the build alone: a browser takes over what is drawn. */
export const load: PageLoad = async ({ data }) => {
	let serve: ServeBlock | undefined;
	if (import.meta.env.SSR) {
		const { serveBlocks } = await import('#lib/story/islands/serve-blocks.ts');
		serve = await serveBlocks();
	}
	return { ...data, serve };
};
