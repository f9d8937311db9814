import type { Resource } from './resource.ts';
import { resources } from './resources.ts';
import { servedFile, sha256 } from './served-file.ts';
import type { ServedFile } from './served-file.ts';

/** A resource as it is served: of several files, the length and the hash are those of all in a row. */
export interface ServedResource extends Resource {
	bytes: number;
	hash: string;
	/** Each of them, where there are several. */
	files: ServedFile[];
	/** The first line of a CSV file. */
	head: string;
}

/**
 * Everything under `/data/`, measured as it is served.
 *
 * @param fetch the `fetch` of a request to the site
 * @throws {Error} when one of them is not served
 */
export async function servedResources(
	fetch: (url: string) => Promise<Response>
): Promise<ServedResource[]> {
	return Promise.all(
		resources().map(async (resource) => {
			const parts = await Promise.all(resource.paths.map((path) => servedFile(path, fetch)));
			return {
				...resource,
				bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
				hash: sha256(parts.map(({ body }) => body)),
				files:
					parts.length > 1 ? parts.map(({ path, bytes, hash }) => ({ path, bytes, hash })) : [],
				head: resource.paths[0].endsWith('.csv') ? firstLine(parts[0]!.body) : ''
			};
		})
	);
}

function firstLine(body: Uint8Array): string {
	return new TextDecoder().decode(body.subarray(0, 4_000)).split('\r\n')[0]!;
}
