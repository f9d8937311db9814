import { json } from '@sveltejs/kit';
import { modelById, models } from '#lib/data/models.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [...models.keys()].map((id) => ({ id }));

export const GET: RequestHandler = ({ params }) => json(modelById(params.id));
