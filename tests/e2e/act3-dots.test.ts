import { expect, test, type Page } from '@playwright/test';

/** Bring a step to the line where it stands alone. */
async function reach(page: Page, step: number): Promise<void> {
	await page
		.locator('#dots ol > li')
		.nth(step)
		.evaluate((item) => {
			const by = item.getBoundingClientRect().top - innerHeight * 0.6;
			scrollBy({ top: by, behavior: 'instant' });
		});
}

/** Pixels of the canvas in the colour that means "picked". */
const red = (page: Page) =>
	page.locator('#dots canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		let count = 0;
		for (let i = 0; i < data.length; i += 4)
			if (data[i]! > 150 && data[i + 1]! < 90 && data[i + 3]! > 200) count++;
		return count;
	});

const status = (page: Page) => page.locator('#dots .control [role=status]');

test.describe('the dots of the third act', () => {
	test.beforeEach(({ page }) => page.goto('/fr/'));

	test('are picked from the third step on, and counted in each group', async ({ page }) => {
		await page.locator('#dots').scrollIntoViewIfNeeded();
		await expect(page.locator('#dots .sequence.live')).toBeAttached();
		await reach(page, 0);
		await expect(page.locator('#dots .control .ref')).toHaveText('Étape 1 sur 6');
		await expect.poll(() => red(page)).toBe(0);
		await reach(page, 3);
		await expect(page.locator('#dots .control .ref')).toHaveText('Étape 4 sur 6');
		await expect.poll(() => red(page)).toBeGreaterThan(1000);
		const lines = page.locator('#dots .moving .line').filter({ visible: true });
		await expect(lines).toHaveCount(5);
		const picked = (await lines.allTextContents()).map((text) =>
			Number(/dont\D*(\d+)/.exec(text)![1])
		);
		expect(picked.reduce((sum, count) => sum + count, 0)).toBe(87);
	});

	test('stand where the page is, after a jump and after a reload', async ({ page }) => {
		await page.locator('#dots').scrollIntoViewIfNeeded();
		await expect(page.locator('#dots .sequence.live')).toBeAttached();
		await reach(page, 5);
		await expect(status(page)).toHaveText('Avec ou sans RSA');
		await reach(page, 1);
		await expect(status(page)).toHaveText('La note les range');
		await expect.poll(() => red(page)).toBe(0);
		await reach(page, 4);
		await expect(status(page)).toHaveText('Par type de foyer');
		/* Where the browser comes back to is its own affair; no step in between is crossed. */
		await page.reload();
		await expect(page.locator('#dots .sequence.live')).toBeAttached();
		await reach(page, 4);
		await expect(status(page)).toHaveText('Par type de foyer');
	});

	test('go a step on and back by their buttons, from the keyboard too', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.locator('#dots').scrollIntoViewIfNeeded();
		await expect(page.locator('#dots .sequence.live')).toBeAttached();
		await reach(page, 1);
		await expect(status(page)).toHaveText('La note les range');
		const next = page.locator('#dots').getByRole('button', { name: 'Étape suivante' });
		await next.evaluate((button) => button.focus({ preventScroll: true }));
		for (const title of ['Le haut se détache', 'Par revenu', 'Par type de foyer']) {
			await page.keyboard.press('Enter');
			await expect(status(page)).toHaveText(title);
		}
		await page.locator('#dots').getByRole('button', { name: 'Étape précédente' }).click();
		await expect(status(page)).toHaveText('Par revenu');
	});

	test('leave the words of a step readable below them', async ({ page }) => {
		await page.locator('#dots').scrollIntoViewIfNeeded();
		await expect(page.locator('#dots .sequence.live')).toBeAttached();
		await reach(page, 3);
		const stage = (await page.locator('#dots .stage').boundingBox())!;
		const title = (await page.locator('#dots li.current h3').boundingBox())!;
		const beside = stage.x > title.x + title.width;
		if (!beside) expect(title.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
	});

	test('say their table in the same counts', async ({ page }) => {
		const rows = page.locator('#dots .stage tbody tr');
		await expect(rows).toHaveCount(11);
		await expect(rows.nth(0)).toContainText('Cinquième le plus modeste');
	});
});

test('reduced motion cuts from step to step', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/en/');
	await page.locator('#dots').scrollIntoViewIfNeeded();
	await expect(page.locator('#dots .sequence.live')).toBeAttached();
	await page
		.locator('#dots ol > li')
		.nth(2)
		.evaluate((item) => {
			const by = item.getBoundingClientRect().top - innerHeight * 0.83;
			scrollBy({ top: by, behavior: 'instant' });
		});
	const words = page.locator('#dots .moving .words').filter({ visible: true });
	await expect(words).toHaveCount(1);
	await expect(words).toHaveCSS('opacity', '1');
});
