import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { served } from '../served.ts';

export const prerender = true;
export const entries: EntryGenerator = chartEntries;

/** The chart as a picture that needs nothing else. */
export const GET: RequestHandler = (event) =>
	new Response(served(event).picture().svg, { headers: { 'content-type': 'image/svg+xml' } });
