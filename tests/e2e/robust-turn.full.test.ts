import { expect, test, type Page } from '@playwright/test';

/** The sequences of the story, each with the line that its steps wake at. */
const SEQUENCES = ['build-up', 'drm-aloud', 'dots'];

/** Bring a step to the middle of where it is read. */
const reach = (page: Page, id: string, step: number) =>
	page
		.locator(`#${id} .sequence > ol > li`)
		.nth(step)
		.evaluate(async (item) => {
			for (let i = 0; i < 6; i++) {
				scrollBy({
					top: item.getBoundingClientRect().top - innerHeight * 0.5,
					behavior: 'instant'
				});
				await new Promise((done) => setTimeout(done, 60));
			}
		});

/** The step said and the step marked, and whether the page is wider than the screen. */
const state = (page: Page, id: string) =>
	page.locator(`#${id}`).evaluate((block) => {
		const items = [...block.querySelectorAll('.sequence > ol > li')];
		const tops = items.map((item) => item.getBoundingClientRect().top);
		return {
			said: Number(/\d+/.exec(block.querySelector('.control .ref')?.textContent ?? '')?.[0]),
			marked: items.findIndex((item) => item.classList.contains('current')) + 1,
			/* Not yet at the middle, and past nine tenths of the screen. */
			least: tops.filter((top) => top <= innerHeight * 0.5).length,
			most: tops.filter((top) => top <= innerHeight * 0.98).length,
			wide: document.documentElement.scrollWidth - innerWidth
		};
	});

async function expectRight(page: Page, id: string): Promise<void> {
	await expect(async () => {
		const { said, marked, least, most, wide } = await state(page, id);
		expect(marked).toBe(said);
		expect(said).toBeGreaterThanOrEqual(Math.max(1, least));
		expect(said).toBeLessThanOrEqual(Math.max(1, most));
		expect(wide).toBeLessThanOrEqual(0);
	}).toPass({ timeout: 8000 });
}

for (const id of SEQUENCES)
	test(`#${id}: the screen turns in every step, and its size changes`, async ({ page }) => {
		test.setTimeout(240_000);
		const { width, height } = page.viewportSize()!;
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/fr/');
		await page.locator(`#${id}`).scrollIntoViewIfNeeded();
		await expect(page.locator(`#${id} .sequence.live`)).toBeAttached({ timeout: 20_000 });
		const steps = await page.locator(`#${id} .sequence > ol > li`).count();
		expect(steps).toBeGreaterThan(2);
		for (let step = 0; step < steps; step++)
			await test.step(`step ${step + 1}`, async () => {
				await reach(page, id, step);
				await expectRight(page, id);
				for (const size of [
					{ width: height, height: width },
					{ width: Math.round(width * 0.6), height },
					{ width, height }
				]) {
					await page.setViewportSize(size);
					await expectRight(page, id);
				}
			});
	});
