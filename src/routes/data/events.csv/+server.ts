import { events } from '#lib/data/events.ts';
import { toCsv } from '#lib/open-data/column.ts';
import { eventColumns } from '#lib/open-data/event-columns.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(toCsv(eventColumns, [...events.values()]), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
