import { error } from '@sveltejs/kit';
import { LANGS, type Lang } from '#lib/i18n/lang.ts';
import { storyFile } from '#lib/story/load/story-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGS.map((lang) => ({ lang, hash: storyFile(lang).hash }));

/** What the blocks of the story need, in one language. */
export const GET: RequestHandler = ({ params }) => {
	const { hash, text } = storyFile(params.lang as Lang);
	if (params.hash !== hash) error(404);
	return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
