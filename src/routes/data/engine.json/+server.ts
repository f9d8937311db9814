import { json } from '@sveltejs/kit';
import { engineFiles } from '#lib/story/load/engine-files.ts';
import { servedFiles } from '#lib/story/load/served-files.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(servedFiles(engineFiles()));
