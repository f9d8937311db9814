import { sources } from '#lib/data/sources.ts';
import { toCsv } from '#lib/open-data/column.ts';
import { sourceColumns } from '#lib/open-data/source-columns.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(toCsv(sourceColumns, [...sources.values()]), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
