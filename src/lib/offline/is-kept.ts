import { CACHE_PREFIX, COMPLETE } from './cache-name.ts';

/** Whether a whole copy of some version of the site is kept. */
export async function isKept(caches: CacheStorage): Promise<boolean> {
	for (const name of await caches.keys()) {
		if (!name.startsWith(CACHE_PREFIX)) continue;
		if (await (await caches.open(name)).match(COMPLETE)) return true;
	}
	return false;
}
