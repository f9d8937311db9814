import { expect, test, type Page } from '@playwright/test';
import sources from '../../data/sources.json' with { type: 'json' };

/** How many sheets of A4 a page takes. */
async function sheets(page: Page): Promise<number> {
	const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
	const pdf = await page.pdf({ format: 'A4', margin });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const [slug, most] of [
	['all-checks', 1],
	['fan', 2],
	['ratios', 2],
	['dots-figure', 2]
] as const)
	test(`${slug} prints on ${most} at most, with its table and its sources written out`, async ({
		page
	}) => {
		await page.goto(`/fr/charts/${slug}/`);
		await expect(page.locator('#builder')).toBeVisible();
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('#builder')).toBeHidden();
		for (const hidden of [
			'#files',
			'#alt',
			'figure select',
			'figure button',
			'header nav',
			'footer'
		])
			for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden();
		await expect(page.locator('figure .picture')).toBeVisible();
		await expect(page.locator('table')).toBeVisible();
		await expect(page.locator('.terms')).toHaveText(/^sources relues le .* CC BY/);
		await expect(page.locator('[data-part="notes"] .print-only')).toContainText(
			`/fr/charts/${slug}/`
		);
		const items = page.locator('[data-part="notes"] .print-only li');
		await expect(items).not.toHaveCount(0);
		for (const text of await items.allTextContents()) {
			const source = sources.find(({ title }) => text.includes(title));
			expect(source, text).toBeDefined();
			if (source!.url) expect(text).toContain(source!.url);
		}
		/* Ink on paper, whatever the screen. */
		expect(await page.locator('h1').evaluate((node) => getComputedStyle(node).color)).toBe(
			'rgb(26, 34, 51)'
		);
		expect(await sheets(page)).toBeLessThanOrEqual(most);
	});

test('a chart in another state prints what that state is, and its address', async ({ page }) => {
	await page.goto('/en/charts/ratios/#v=1&policy=random');
	await page.emulateMedia({ media: 'print' });
	const state = page.locator('figure .state');
	await expect(state).toBeVisible();
	await expect(state).toContainText(/random/i);
	await expect(page.locator('.terms')).toContainText('#v=1&policy=random&capacity=');
});
