import { facts } from '#lib/data/facts.ts';
import { toCsv } from '#lib/open-data/column.ts';
import { factColumns } from '#lib/open-data/fact-columns.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(toCsv(factColumns, [...facts.values()]), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
