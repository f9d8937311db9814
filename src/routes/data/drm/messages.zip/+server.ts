import { messageArchive } from '#lib/open-data/message-archive.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(messageArchive(), { headers: { 'content-type': 'application/zip' } });
