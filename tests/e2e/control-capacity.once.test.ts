import { expect, test, type Locator } from '@playwright/test';

/** Type into a field that may be taken over meanwhile. */
const type = (field: Locator, text: string) =>
	expect(async () => {
		await field.fill(text);
		await expect(field).toHaveValue(text, { timeout: 500 });
	}).toPass();

test('a capacity typed in moves the slider and the figure', async ({ page }) => {
	await page.goto('/en/');
	await page.waitForLoadState('networkidle');
	const control = page.locator('#control');
	const field = control.locator('input[inputmode=numeric]');
	await control.scrollIntoViewIfNeeded();
	await type(field, '414 000');
	await field.press('Enter');
	await expect(field).toHaveValue('414,000');
	await expect(control.locator('input[type=range]')).toHaveValue('200');
	await expect(control.locator('.status')).toContainText('Computed over', { timeout: 30_000 });
	await control.locator('input[type=range]').press('Home');
	await expect(field).toHaveValue('6,900');
});

for (const [given, said] of [
	['0', '“0”'],
	['20000000', '“20000000”'],
	['many', '“many”'],
	['', 'a whole number']
] as const) {
	test(`a capacity of "${given}" is refused in a sentence, and nothing is lost`, async ({
		page
	}) => {
		await page.goto('/en/');
		await page.waitForLoadState('networkidle');
		const control = page.locator('#control');
		const field = control.locator('input[inputmode=numeric]');
		const before = await page.locator('#ratios .value').allTextContents();
		await type(field, given);
		await field.press('Tab');
		const refused = control.getByRole('alert').filter({ hasText: /\S/ });
		await expect(refused).toContainText(said);
		await expect(refused).toContainText('from 1 to 13,800,000');
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveValue(given);
		expect(await page.locator('#ratios .value').allTextContents()).toEqual(before);
		await expect(control.locator('.status')).toContainText('Computed over');

		await control.locator('input[type=range]').press('End');
		await expect(refused).toHaveCount(0);
		await expect(field).toHaveValue('414,000');
	});
}
