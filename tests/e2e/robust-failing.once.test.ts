import { expect, test, type Page } from '@playwright/test';
import { household } from './lib/household.ts';
import { takenOver } from './lib/taken-over.ts';

/* The narrowest screens have the least room for what fails. */
test.use({ viewport: { width: 360, height: 740 } });

/** Nothing wider than the screen, and no word of the page out of it. */
const expectFits = async (page: Page) =>
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);

test('without its faces the page keeps its words and its width', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await household.open(page, '/fr/');
	await page.evaluate(() => document.fonts.ready);
	expect(
		await page.evaluate(() =>
			[...document.fonts].some(
				({ family, status }) => /^.?(Source|IBM)/.test(family) && status === 'loaded'
			)
		)
	).toBe(false);
	await expectFits(page);
	await expect(page.locator('h1')).toBeVisible();
	await page.locator('#control').scrollIntoViewIfNeeded();
	await expectFits(page);
	await takenOver(page);
});

test('faces that come late move nothing', async ({ page }) => {
	await page.route('**/*.woff2', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await page.addInitScript(() => {
		Object.assign(window, { shift: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				(window as unknown as { shift: number }).shift += (
					entry as unknown as { value: number }
				).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/fr/');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(2500);
	expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
		0.05
	);
});

test('a page whose scripts never come has its text, its figures and its links', async ({
	page
}) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/fr/');
	for (const id of ['build-up', 'dots', 'control', 'guess', 'evidence'])
		if (await page.locator(`#${id}`).count())
			await expect(page.locator(`#${id}-title`), id).toBeVisible();
	/* Every figure has marks with a size: none waits for a canvas that nobody fills. */
	const empty = await page.locator('figure.chart:not(#own-figure)').evaluateAll((figures) =>
		figures
			.filter((figure) => {
				figure.scrollIntoView({ behavior: 'instant' });
				const marks = [
					...figure.querySelectorAll<HTMLElement>('svg *, .bar, .median, i, td, .picture span')
				];
				const drawn = marks.filter((mark) => {
					const { width, height } = mark.getBoundingClientRect();
					return width > 0 && height > 0 && !mark.closest('details, canvas');
				});
				return drawn.length < 3;
			})
			.map(({ id }) => id)
	);
	expect(empty).toEqual([]);
	await expect(page.locator('#dots .stage .key-still svg')).toBeVisible();
	await expectFits(page);
	await page.locator('#guess .reveal').scrollIntoViewIfNeeded();
	await expect(page.locator('#guess .reveal')).toHaveCSS('opacity', '1');
	await page.locator('footer a[href="/fr/method/"]').click();
	await expect(page).toHaveURL(/\/fr\/method\/$/);
	await expect(page.locator('h1')).toBeVisible();
});

test('scripts of which a part never comes leave the page as it was served', async ({ page }) => {
	/* All but the frame of the pages and the page for errors: those would stand in its place. */
	await page.route(/\/immutable\/nodes\/(?![01]\.)/, (route) => route.abort());
	await page.goto('/fr/method/');
	await page.waitForTimeout(1500);
	await expect(page.locator('h1')).toHaveText('La méthode');
	await page.locator('footer a[href="/fr/about/"]').click();
	await expect(page).toHaveURL(/\/fr\/about\/$/);
	await expect(page.locator('h1')).not.toHaveText(/500|404/);
});

test('scripts that fail after the first paint leave the text and the way on', async ({ page }) => {
	let fail = false;
	await page.route('**/*.js', (route) => (fail ? route.abort() : route.continue()));
	await page.goto('/fr/');
	await takenOver(page);
	fail = true;
	await page.locator('#drm-play').scrollIntoViewIfNeeded();
	await expect(page.locator('#drm-play-title')).toBeVisible();
	await page.locator('footer a[href="/fr/rights/"]').click();
	await expect(page).toHaveURL(/\/fr\/rights\/$/);
	await expect(page.locator('h1')).toHaveText('Vos droits');

	/* From page to page without a load, where scripts would have done it. */
	fail = false;
	await page.goto('/fr/method/', { waitUntil: 'networkidle' });
	fail = true;
	await page.locator('footer a[href="/fr/about/"]').click();
	await expect(page).toHaveURL(/\/fr\/about\/$/);
	await expect(page.locator('h1')).not.toHaveText(/500|La méthode/);
	await page.locator('header a[href="/fr/"]').first().click();
	await expect(page.locator('#build-up-title')).toBeAttached();
});
