import { cacheName } from './cache-name.ts';
import { dropCaches } from './drop-caches.ts';
import { fillCache } from './fill-cache.ts';
import { parseKeptList } from './kept-list.ts';
import { keptPath } from './kept-path.ts';
import type { FromWorker } from './messages.ts';
import { notKeptPage } from './not-kept-page.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Keep the site in the browser and answer from what is kept.
 *
 * @param scope the surroundings of the service worker
 * @param version of the site
 * @param text the list of its files, as `parseKeptList` reads it
 */
export function runWorker(scope: WorkerScope, version: string, text: string): void {
	const list = parseKeptList(text);
	let making: AbortController | undefined;

	async function tell(message: FromWorker): Promise<void> {
		for (const page of await scope.clients.matchAll({ includeUncontrolled: true }))
			page.postMessage(message);
	}

	async function keep(): Promise<void> {
		making?.abort();
		const own = (making = new AbortController());
		try {
			await fillCache({
				version,
				list,
				caches: scope.caches,
				signal: own.signal,
				onProgress: (done, total) => void tell({ type: 'progress', done, total })
			});
			await tell({ type: 'kept' });
		} catch (error) {
			await tell({ type: 'failed' });
			throw error;
		} finally {
			if (making === own) making = undefined;
		}
	}

	scope.addEventListener('install', (event) => event.waitUntil(keep()));

	scope.addEventListener('activate', (event) =>
		event.waitUntil(dropCaches(scope.caches, cacheName(version)).then(() => scope.clients.claim()))
	);

	scope.addEventListener('message', (event) => {
		const { type } = event.data;
		if (type === 'keep') event.waitUntil(keep().catch(() => {}));
		else if (type === 'cancel') making?.abort();
		else if (type === 'renew') event.waitUntil(scope.skipWaiting());
	});

	scope.addEventListener('fetch', (event) => {
		const { request } = event;
		if (request.method !== 'GET') return;
		const url = new URL(request.url);
		const kept = keptPath(list, url, scope.location.origin);
		if (kept && 'redirect' in kept) event.respondWith(Response.redirect(kept.redirect, 308));
		else if (kept) event.respondWith(answer(request, kept.path));
		else if (request.mode === 'navigate' && !/^\/(fr|en)\/(embed|frozen)\//.test(url.pathname))
			event.respondWith(fetch(request).catch(notKeptPage));
	});

	/* A copy that the browser or the reader has thrown away in part is not a reason to fail. */
	async function answer(request: Request, path: string): Promise<Response> {
		const options = { cacheName: cacheName(version) };
		return (await scope.caches.match(path, options)) ?? fetch(request);
	}
}
