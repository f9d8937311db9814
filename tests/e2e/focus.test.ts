import { expect, test } from '@playwright/test';
import { takenOver } from './lib/taken-over.ts';

test('what takes the focus in a step is not under the figure', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/fr/');
	await takenOver(page);
	const links = page.locator('#build-up ol a');
	await page.locator('#build-up .control button').last().focus();
	const count = await links.count();
	expect(count).toBeGreaterThan(5);
	for (let i = 0; i < count; i++) {
		await page.keyboard.press('Tab');
		await expect(links.nth(i)).toBeFocused();
		const [line] = await links.nth(i).evaluate((link) => {
			const [first] = link.getClientRects();
			const hit = document.elementFromPoint(first!.left + 4, first!.top + first!.height / 2);
			return [link.contains(hit) ? 'seen' : `under ${hit?.className}`];
		});
		expect(line, `link ${i}`).toBe('seen');
	}
});
