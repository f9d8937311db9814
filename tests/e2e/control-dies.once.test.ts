import { expect, test, type Page } from '@playwright/test';
import { WORDS } from './lib/say.ts';

const WORKER = '**/workers/simulation.worker-*.js';
const t = WORDS.en.control;

/** Break the worker's script for its first loads; gives how often it was asked for. */
async function breakWorker(page: Page, times: number, how: 'abort' | 'throw') {
	const seen = { loads: 0 };
	await page.route(WORKER, async (route) => {
		if (++seen.loads > times) return route.continue();
		if (how === 'abort') return route.abort();
		return route.fulfill({
			contentType: 'text/javascript',
			body: 'self.onmessage = () => { throw new Error("died"); };'
		});
	});
	return seen;
}

const status = (page: Page) => page.locator('#control .status');
const choose = (page: Page, policy: keyof typeof t.policies) =>
	page.locator(`#control input[value="${policy}"]`).check();

for (const how of ['abort', 'throw'] as const) {
	test(`a worker that dies once (${how}) is started again, with the question it left`, async ({
		page
	}) => {
		const seen = await breakWorker(page, 1, how);
		await page.goto('/en/');
		await page.waitForLoadState('networkidle');
		await choose(page, 'random');
		await expect(status(page)).toContainText('Computed over', { timeout: 30_000 });
		await expect(page.locator('#ratios .value', { hasText: t.same })).toHaveCount(14);
		expect(seen.loads).toBe(2);
	});

	test(`a worker that dies twice (${how}) is said, and the figures stay`, async ({ page }) => {
		const seen = await breakWorker(page, 9, how);
		await page.goto('/en/');
		await page.waitForLoadState('networkidle');
		const before = await page.locator('#ratios .value').allTextContents();
		await choose(page, 'random');
		await expect(status(page)).toHaveText(t.failed);
		await choose(page, 'income');
		await expect(status(page)).toHaveText(t.failed);
		expect(seen.loads).toBe(2);
		expect(await page.locator('#ratios .value').allTextContents()).toEqual(before);
	});
}

test('data that cannot be had is said too', async ({ page }) => {
	await page.route('**/data/engine.json', (route) => route.fulfill({ status: 500 }));
	await page.goto('/en/');
	await page.waitForLoadState('networkidle');
	await choose(page, 'random');
	await expect(status(page)).toHaveText(t.failed);
});

test('a slow device answers from fewer weightings, and says so', async ({ page }) => {
	await page.route(WORKER, async (route) => {
		const response = await route.fetch();
		const slow =
			'const now = performance.now.bind(performance);performance.now = () => 1e4 * now();';
		await route.fulfill({ response, body: `${slow}\n${await response.text()}` });
	});
	await page.goto('/en/');
	await page.waitForLoadState('networkidle');
	await choose(page, 'score-then-random');
	await expect(status(page)).toContainText('only 100 of the 500 weightings', { timeout: 30_000 });
	await expect(status(page)).toContainText('Computed over', { timeout: 30_000 });
});
