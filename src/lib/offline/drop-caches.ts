import { CACHE_PREFIX } from './cache-name.ts';

/** Delete every kept copy of the site, or all but one version's. */
export async function dropCaches(caches: CacheStorage, but?: string): Promise<void> {
	const names = await caches.keys();
	const ours = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== but);
	await Promise.all(ours.map((name) => caches.delete(name)));
}
