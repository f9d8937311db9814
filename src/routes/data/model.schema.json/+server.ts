import { json } from '@sveltejs/kit';
import { modelJsonSchema } from '#lib/data/model/json-schema.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(modelJsonSchema());
