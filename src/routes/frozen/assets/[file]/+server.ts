import { error } from '@sveltejs/kit';
import { keptFiles, readKept } from '#lib/frozen/store.ts';
import { CONTENT_TYPES } from '../../../../../scripts/lib/header-rules.mjs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => keptFiles('assets').map((file) => ({ file }));

/** What frozen pages are made with, named after its content. */
export const GET: RequestHandler = ({ params: { file } }) => {
	if (!keptFiles('assets').includes(file)) error(404);
	const types: Readonly<Record<string, string>> = CONTENT_TYPES;
	const type = types[file.split('.').at(-1)!] ?? 'application/octet-stream';
	return new Response(readKept('assets', file), { headers: { 'content-type': type } });
};
