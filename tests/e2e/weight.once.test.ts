import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fileOf } from './lib/build-folder.ts';
import { addWeights, weighFile, weighText, type Weight } from './lib/compressed.ts';
import { expectBudget } from './lib/expect-budget.ts';
import { inlineStyles } from './lib/inline-styles.ts';
import { TEMPLATES } from './lib/pages.ts';
import { readToEnd } from './lib/read-to-end.ts';

/** What SvelteKit's router keeps places under, and nothing else says. */
const ROUTER = 'sveltekit:scroll';

/** What a page asks for from now on: the files of the finished site, each once. */
function listen(page: Page): Set<string> {
	const files = new Set<string>();
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol !== 'http:') return;
		const file = fileOf(pathname);
		if (!file) throw new Error(`${page.url()} asks for ${pathname}, which is not in the build`);
		files.add(file);
	});
	return files;
}

/** The scripts and styles among the files of a page, with the styles that stand in it. */
const code = (path: string, files: Set<string>): Weight =>
	addWeights([
		weighText(inlineStyles(path)),
		...[...files].filter((file) => /\.(js|css)$/.test(file)).map(weighFile)
	]);

test('the story is light, at its opening and read to its end', async ({ page }) => {
	for (const path of ['/fr/', '/en/']) {
		const files = listen(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expectBudget('story-open', code(path, files));
		await readToEnd(page);
		await page.locator('#control').getByRole('radio').nth(1).check();
		await expect.poll(() => [...files].some((file) => file.includes('engine.json'))).toBe(true);
		expect([...files].filter((file) => /simulation\.worker/.test(file))).toHaveLength(1);
		const scripts = [...files].filter((file) => file.endsWith('.js'));
		const router = scripts.filter((file) => readFileSync(file, 'utf8').includes(ROUTER));
		expect(router, 'a block imports from $app/, and the router comes with it').toEqual([]);
		expectBudget('story-all', code(path, files));
		page.removeAllListeners('request');
	}
});

test('the first chart of the story waits for its styles alone', async ({ page }) => {
	await page.route(/\.js$/, (route) => route.abort());
	const files = listen(page);
	await page.goto('/fr/');
	const chart = page.locator('#field svg:visible').first();
	await expect(chart.locator('path.selected')).toBeVisible();
	expect((await chart.boundingBox())!.height).toBeGreaterThan(100);
	const scripts = [...files].filter((file) => file.endsWith('.js'));
	expect(scripts.length, 'scripts were asked for, and refused').toBeGreaterThan(0);
	const styles = new Set([...files].filter((file) => file.endsWith('.css')));
	expectBudget('story-first', code('/fr/', styles));
});

test('every kind of page is light', async ({ browser }, { project }) => {
	const { baseURL, viewport } = project.use;
	for (const template of TEMPLATES.filter(Boolean)) {
		const path = `/fr/${template}`;
		const context = await browser.newContext({ baseURL, viewport });
		const page = await context.newPage();
		const files = listen(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
		await page.waitForLoadState('networkidle');
		await context.close();
		expectBudget(`page ${template}`, code(path, files));
	}
});
