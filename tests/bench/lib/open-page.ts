import type { Browser, Page } from '@playwright/test';
import { privateBytes, processOf } from './process-memory.ts';

/** A page of the benchmark in a process of its own. */
export interface BenchPage {
	page: Page;
	/** Bytes that the process of the page has to itself, after a collection; null if unknown. */
	memory: () => Promise<number | null>;
	close: () => Promise<void>;
}

/** Open the page with nothing kept from before: no cache, no compiled code. */
export async function openPage(browser: Browser, origin: string): Promise<BenchPage> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol === 'http:' || url.protocol === 'https:')
			if (url.origin !== origin) failures.push(`asked for ${url.href}`);
	});
	await page.goto(origin);
	await page.waitForFunction(() => 'bench' in window);
	return {
		page,
		async memory() {
			// A collection comes with it.
			await page.evaluate(() => window.bench.memory());
			const pid = await processOf(browser, page);
			return pid === null ? null : privateBytes(pid);
		},
		async close() {
			await context.close();
			if (failures.length) throw new Error(failures.join('; '));
		}
	};
}
