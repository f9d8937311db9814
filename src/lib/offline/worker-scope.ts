import type { FromWorker, ToWorker } from './messages.ts';

interface Waits {
	waitUntil(done: Promise<unknown>): void;
}

/** What we use of a service worker's surroundings; the page's own types do not know them. */
export interface WorkerScope {
	readonly location: { readonly origin: string };
	readonly caches: CacheStorage;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: {
			includeUncontrolled: boolean;
		}): Promise<{ postMessage(message: FromWorker): void }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', heard: (event: Waits) => void): void;
	addEventListener(type: 'message', heard: (event: Waits & { data: ToWorker }) => void): void;
	addEventListener(
		type: 'fetch',
		heard: (event: {
			request: Request;
			respondWith(answer: Response | Promise<Response>): void;
		}) => void
	): void;
}
