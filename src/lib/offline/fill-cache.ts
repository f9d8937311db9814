import { cacheName, CACHE_PREFIX, COMPLETE } from './cache-name.ts';
import { DIGEST_HEADER, fetchFile } from './fetch-file.ts';

/** Files asked for at a time, as browsers do with one host. */
const AT_ONCE = 6;

interface Fill {
	version: string;
	/** Digests by path. */
	list: ReadonlyMap<string, string>;
	caches: CacheStorage;
	signal: AbortSignal;
	/** Called after each file, with how many are in. */
	onProgress: (done: number, total: number) => void;
}

/**
 * Make the kept copy of one version: what an older copy has is taken from there, the rest fetched.
 *
 * @throws {Error} when a file is missing or of another version, or on `signal`; the unfinished copy
 *   is gone then, and an older one stays as it was
 */
export async function fillCache({ version, list, caches, signal, onProgress }: Fill) {
	const name = cacheName(version);
	const older = (await caches.keys()).filter(
		(other) => other.startsWith(CACHE_PREFIX) && other !== name
	);
	const cache = await caches.open(name);
	/* Opened once: a name opened again after the reader has had it deleted would come back. */
	const stores = [cache, ...(await Promise.all(older.map((other) => caches.open(other))))];
	const waiting = [...list];
	let done = 0;

	const stored = async (path: string, digest: string) => {
		for (const store of stores) {
			const found = await store.match(path);
			if (found?.headers.get(DIGEST_HEADER) === digest) return found;
		}
		return null;
	};
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [path, digest] = next;
			signal.throwIfAborted();
			await cache.put(
				path,
				(await stored(path, digest)) ?? (await fetchFile(path, digest, signal))
			);
			onProgress(++done, list.size);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		await cache.put(COMPLETE, new Response(version));
	} catch (error) {
		waiting.length = 0;
		await caches.delete(name);
		throw error;
	}
}
