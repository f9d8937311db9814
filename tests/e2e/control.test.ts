import { expect, test } from '@playwright/test';

test.describe('the third act', () => {
	test('stands ready, then answers for every household and every policy', async ({ page }) => {
		await page.goto('/fr/');
		const block = page.locator('#control');
		const status = block.locator('.status');
		await block.scrollIntoViewIfNeeded();
		await expect(status).toContainText('13,8 millions de foyers');

		await block
			.getByRole('radio', { name: /Au hasard/ })
			.first()
			.check();
		await expect(status).toContainText('Calculé sur 13,8');
		const same = block.locator('.value', { hasText: 'autant que les autres' });
		await expect(same).toHaveCount(14, { timeout: 30_000 });

		await block.getByRole('radio', { name: /Par la note/ }).check();
		await expect(same).toHaveCount(0, { timeout: 30_000 });
		await expect(status).toContainText('Calculé sur 13,8', { timeout: 30_000 });
		await expect(block.getByText('a servi au réglage').first()).toBeVisible();
	});

	test('the slider says its capacity and moves the figure', async ({ page }) => {
		await page.goto('/en/');
		const slider = page.locator('#control input[type=range]');
		const before = await page.locator('#ratios .value').allTextContents();
		await slider.focus();
		await slider.press('End');
		await expect(page.locator('#control .status')).toContainText('Computing over');
		await expect(slider).toHaveAttribute('aria-valuetext', '414,000 households, 3% of them all');
		await expect(page.locator('#control .status')).toContainText('Computed over', {
			timeout: 30_000
		});
		expect(await page.locator('#ratios .value').allTextContents()).not.toEqual(before);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the default stands in the page', async ({ page }) => {
		await page.goto('/fr/');
		await expect(page.locator('#ratios .reference')).toHaveCount(14);
		await expect(page.locator('#control').getByText(/Sans JavaScript/)).toBeVisible();
	});
});
