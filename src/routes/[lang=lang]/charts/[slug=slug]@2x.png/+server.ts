import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import { chartPng } from '#lib/embed/png/chart-png.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { served } from '../served.ts';

export const prerender = true;
export const entries: EntryGenerator = chartEntries;

/** The chart as a picture for whoever takes no SVG at twice its size. */
export const GET: RequestHandler = async (event) => {
	const { picture, sheet, records } = served(event);
	const png = await chartPng(picture(), sheet, records, 2);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
