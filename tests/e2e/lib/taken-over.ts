import { expect, type Page } from '@playwright/test';

/** Be a reader who is there, then wait until the parts of the story answer. */
export async function takenOver(page: Page): Promise<void> {
	const live = page.locator('#build-up .live');
	await expect(async () => {
		/* The first may come before the scripts do. */
		await page.keyboard.press('Shift');
		await expect(live).toBeAttached({ timeout: 1000 });
	}).toPass({ timeout: 20_000 });
}
