import { digest } from './digest.ts';

/** Where a kept answer says what it holds, so that the next version need not fetch it again. */
export const DIGEST_HEADER = 'x-kept-digest';

/** Said of the bytes on their way, which the copy no longer is. */
const ON_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

/**
 * Fetch a file as this version of the site has it.
 *
 * @param expected its digest
 * @throws {Error} when the server gives another version of it, or none: a copy of the site is of
 *   one version or does not come about
 */
export async function fetchFile(
	path: string,
	expected: string,
	signal: AbortSignal
): Promise<Response> {
	/* A name that follows the content cannot be stale. */
	const cache = path.startsWith('/_app/immutable/') ? 'default' : 'no-cache';
	const response = await fetch(path, { cache, signal, credentials: 'omit' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const bytes = await response.arrayBuffer();
	if ((await digest(bytes)) !== expected) throw new Error(`${path}: another version`);
	const headers = new Headers(response.headers);
	for (const name of ON_THE_WAY) headers.delete(name);
	headers.set(DIGEST_HEADER, expected);
	return new Response(bytes, { headers });
}
