import { exampleFile } from '#lib/story/drm-play/load/example-file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One file to try the reader of files with. */
export const GET: RequestHandler = () =>
	new Response(exampleFile('dsn'), { headers: { 'content-type': 'text/plain;charset=utf-8' } });
