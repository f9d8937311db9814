import { expect, test } from '@playwright/test';
import { ALL_PAGES } from './lib/pages.ts';

test.use({ javaScriptEnabled: false });

test('leads from a figure to its fact, and to its source', async ({ page }) => {
	await page.goto('/fr/');
	const fact = page.locator('.lede a[data-fact]').first();
	const id = await fact.getAttribute('data-fact');
	await fact.click();
	await expect(page).toHaveURL(new RegExp(`/fr/sources/#fact-${id}$`));
	const entry = page.locator(`[id="fact-${id}"]`);
	await expect(entry).toBeInViewport();
	await entry.locator('a[href^="#source-"]').first().click();
	await expect(page.locator(':target')).toBeInViewport();
});

/* As many pages a test as a slow machine opens in time. */
const AT_ONCE = 40;

for (let from = 0; from < ALL_PAGES.length; from += AT_ONCE)
	test(`no page scrolls sideways at 320 px, from page ${from + 1}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const path of ALL_PAGES.slice(from, from + AT_ONCE)) {
			await page.goto(path);
			const wide = await page.evaluate(() => {
				const { scrollWidth } = document.documentElement;
				if (scrollWidth <= 320) return null;
				const widest = [...document.body.querySelectorAll('*')].filter(
					(element) => element.getBoundingClientRect().right > 320.5
				);
				return `${scrollWidth} px, from ${widest.at(-1)?.outerHTML.slice(0, 120)}`;
			});
			expect(wide, path).toBeNull();
		}
	});
