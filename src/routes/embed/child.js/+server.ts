import { frameScript } from '#lib/embed/frame/frame-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(await frameScript('child'), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
