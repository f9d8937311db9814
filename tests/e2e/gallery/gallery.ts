import { test as base } from '@playwright/test';
import { serveGallery } from '../../gallery/server.mjs';

/** Tests of the gallery: `gallery` is its origin, one server a worker. */
export const test = base.extend<object, { gallery: string }>({
	gallery: [
		/* Playwright reads from the braces that nothing else is asked for. */
		async ({}, use) => {
			const { origin, close } = await serveGallery(0);
			await use(origin);
			await close();
		},
		{ scope: 'worker', timeout: 120_000 }
	]
});
