import { chartEntries } from '#lib/catalogue/chart-entries.ts';
import { toCsv } from '#lib/embed/records/to-csv.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { served } from '../served.ts';

export const prerender = true;
export const entries: EntryGenerator = chartEntries;

/** The chart's numbers. */
export const GET: RequestHandler = (event) => {
	const { records, sheet } = served(event);
	return new Response(toCsv(records, sheet), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
