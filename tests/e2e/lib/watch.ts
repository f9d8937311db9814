import { expect, type Page } from '@playwright/test';

/** What a page does behind the reader's back. */
export interface Watch {
	/** Errors of the console, exceptions, refusals of the content policy. */
	complaints: string[];
	/** Requests to another host. */
	strangers: string[];
	/** Every request, with what it carries. */
	requests: string[];
}

/** Watch a page; call it before it opens anything. */
export function watch(page: Page, origin: string): Watch {
	const seen: Watch = { complaints: [], strangers: [], requests: [] };
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			seen.complaints.push(message.text());
	});
	page.on('pageerror', (error) => seen.complaints.push(error.message));
	/* Of all that the reader has open, its workers included. */
	page.context().on('request', (request) => {
		const url = new URL(request.url());
		seen.requests.push(`${request.url()} ${request.postData() ?? ''}`);
		if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
			seen.strangers.push(request.url());
	});
	page.on('websocket', (socket) => seen.strangers.push(socket.url()));
	return seen;
}

/** Expect that a page kept nothing on the reader's machine. */
export async function expectNothingKept(page: Page): Promise<void> {
	expect(await page.context().cookies()).toEqual([]);
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		/* The router keeps the places of the scroll, for back and forward, until the tab is closed. */
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
}
