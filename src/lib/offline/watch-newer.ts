/**
 * Keep a page and the copy that it is served from at one version.
 *
 * @param found called once the page is served from a kept copy
 * @returns a function that stops watching. When another version takes over, which a reader asks for
 *   in one of the open pages, this page is loaded again.
 */
export function watchNewer(found: () => void): () => void {
	let workers: ServiceWorkerContainer | undefined;
	try {
		workers = navigator.serviceWorker;
	} catch {
		/* Forbidden here, so nothing is kept. */
	}
	if (!workers) return () => {};
	let served = !!workers.controller;
	if (served) found();
	const changed = () => {
		if (served) return location.reload();
		served = true;
		found();
	};
	workers.addEventListener('controllerchange', changed);
	return () => workers.removeEventListener('controllerchange', changed);
}
