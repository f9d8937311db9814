import { systemsCsv } from '#lib/systems/download/csv.ts';
import { systemRecords } from '#lib/systems/download/records.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(systemsCsv(systemRecords()), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
