import { json } from '@sveltejs/kit';
import { playIndex } from '#lib/story/drm-play/load/play-index.ts';
import { playMessages } from '#lib/story/drm-play/load/play-messages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	playIndex().households.map(({ id }) => ({ household: id }));

/** The messages of one of them. */
export const GET: RequestHandler = ({ params }) => json(playMessages(params.household));
