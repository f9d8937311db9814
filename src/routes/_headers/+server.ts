import { siteSections } from '../../../scripts/lib/site-sections.mjs';
import { staticHostHeaders } from '../../../scripts/lib/static-host-headers.mjs';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The headers of the site for the static hosts that read them from a file. */
export const GET: RequestHandler = () =>
	new Response(staticHostHeaders(siteSections(process.cwd())), {
		headers: { 'content-type': 'text/plain' }
	});
