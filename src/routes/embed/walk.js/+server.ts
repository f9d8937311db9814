import { pageScript } from '#lib/embed/script/page-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(await pageScript('walk'), { headers: { 'content-type': 'text/javascript' } });
