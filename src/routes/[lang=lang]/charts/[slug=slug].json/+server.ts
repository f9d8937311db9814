import { json } from '@sveltejs/kit';
import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import { toJson } from '#lib/embed/records/to-json.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { served } from '../served.ts';

export const prerender = true;
export const entries: EntryGenerator = chartEntries;

/** The chart's numbers with all that is said of them. */
export const GET: RequestHandler = (event) => {
	const { records, sheet } = served(event);
	return json(toJson(records, sheet));
};
