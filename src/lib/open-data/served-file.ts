import { createHash } from 'node:crypto';

/** The length and the hash of a file as it is served, as a Data Package states them. */
export interface ServedFile {
	path: string;
	bytes: number;
	/** `sha256:` and 64 hexadecimal digits. */
	hash: string;
}

/**
 * What the site serves at an address, measured.
 *
 * @param path from the root of the site, without its first slash
 * @param fetch the `fetch` of a request to the site, which knows its own addresses
 * @throws {Error} when nothing is served there
 */
export async function servedFile(
	path: string,
	fetch: (url: string) => Promise<Response>
): Promise<ServedFile & { body: Uint8Array }> {
	const response = await fetch(`/${path}`);
	if (!response.ok)
		throw new Error(`/${path} is listed but not served (status ${response.status})`);
	const body = new Uint8Array(await response.arrayBuffer());
	return { path, bytes: body.length, hash: sha256([body]), body };
}

/** The SHA-256 of some bytes one after the other, as a Data Package writes it. */
export function sha256(parts: readonly Uint8Array[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return `sha256:${hash.digest('hex')}`;
}
