import { expect, test } from '@playwright/test';
import { embedOf } from './lib/charts.ts';

/* A mark that is drawn as a background loses it where the reader's system chooses the colours. */
for (const [slug, mark] of [
	['ratios', '.reference'],
	['caf-fraud-figure', '.bar']
] as const)
	test(`the marks of ${slug} stay where the reader chooses the colours`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.goto(embedOf(slug));
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		const marks = page.locator('.picture').locator(mark);
		expect(await marks.count()).toBeGreaterThan(3);
		const gone = await page.evaluate(() => {
			const sample = document.body.appendChild(document.createElement('i'));
			sample.style.background = 'Canvas';
			return [getComputedStyle(sample).backgroundColor, 'rgba(0, 0, 0, 0)'];
		});
		/* Some are outlines by design, where nothing can be concluded. */
		const fills = await marks.evaluateAll((nodes) =>
			nodes.map((node) => getComputedStyle(node).backgroundColor)
		);
		expect(fills.filter((fill) => !gone.includes(fill)).length).toBeGreaterThan(2);
	});
