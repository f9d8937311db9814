import { pageScript } from '#lib/embed/script/page-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(await pageScript('component'), { headers: { 'content-type': 'text/javascript' } });
