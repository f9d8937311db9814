import { json } from '@sveltejs/kit';
import { systemRecords } from '#lib/systems/download/records.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(systemRecords());
