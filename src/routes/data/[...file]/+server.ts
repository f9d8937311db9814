import { dataFolderFiles, readDataFile } from '#lib/open-data/data-folder.ts';
import { mediaType } from '#lib/open-data/media-type.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => dataFolderFiles().map((file) => ({ file }));

/** The files of `data/` as they are, where no other address serves them in a form of its own. */
export const GET: RequestHandler = ({ params }) =>
	new Response(readDataFile(params.file), {
		headers: { 'content-type': mediaType(params.file) }
	});
