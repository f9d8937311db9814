import { expect, test, type Page } from '@playwright/test';
import { household } from './lib/household.ts';
import { WORDS } from './lib/say.ts';

/** Bring a block to the top of the screen and let the page come to rest. */
async function goTo(page: Page, id: string): Promise<void> {
	await page.locator(`#${id}`).evaluate(async (block) => {
		for (let i = 0; i < 8; i++) {
			block.scrollIntoView({ block: 'start', behavior: 'instant' });
			await new Promise((done) => setTimeout(done, 120));
		}
	});
	await expectAt(page, id);
}

/** The block that fills the screen. */
async function expectAt(page: Page, id: string): Promise<void> {
	await expect
		.poll(
			() =>
				page
					.evaluate(() => {
						const blocks = [...document.querySelectorAll('article > section')];
						const line = innerHeight / 3;
						return blocks.findLast((block) => block.getBoundingClientRect().top <= line)?.id;
					})
					/* Asked between two pages. */
					.catch(() => null),
			{ timeout: 10_000 }
		)
		.toBe(id);
}

/** Where the page stands once it has stopped moving. */
async function atRest(page: Page): Promise<number> {
	let last = -1;
	await expect
		.poll(
			async () => {
				const before = last;
				last = await page.evaluate(() => scrollY);
				return last === before;
			},
			{ intervals: [250] }
		)
		.toBe(true);
	return last;
}

/** One block on each change, in the middle of a sequence; the others in `npm run test:full`. */
const BLOCKS = process.env.FULL
	? ['guess', 'profile', 'drm-play', 'dots', 'control', 'what-now']
	: ['dots'];

for (const id of BLOCKS)
	test(`a reload at #${id} stays there, and so do the pages before and after`, async ({ page }) => {
		await page.goto('/fr/');
		await goTo(page, id);
		await page.reload();
		await expectAt(page, id);
		await page.waitForTimeout(1500);
		await expectAt(page, id);
		await page.evaluate(() =>
			document.querySelector<HTMLElement>('footer a[href$="/method/"]')!.click()
		);
		await expect(page.locator('h1')).toHaveText('La méthode');
		await page.goBack();
		await expectAt(page, id);
		await page.goForward();
		await expect(page.locator('h1')).toHaveText('La méthode');
		await page.goBack();
		await expectAt(page, id);
	});

test('a shared household holds through a reload, with its answers', async ({ page }) => {
	await page.goto('/fr/#v=1&model=caf-2010-2018&seed=3&quartier=oui');
	await expect(household.notice(page)).toHaveText(WORDS.fr.profile.restored);
	const before = await household.words(page);
	await page.reload();
	await expect(household.notice(page)).toHaveText(WORDS.fr.profile.restored);
	expect(await household.words(page)).toEqual(before);
});

test('the keys that jump reach their end, and come back', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await household.open(page, '/fr/');
	await page.keyboard.press('End');
	await expect(page.locator('footer')).toBeInViewport();
	await page.waitForTimeout(1500);
	/* The page may have grown above; the reader asked for its end. */
	await page.keyboard.press('End');
	await expect(page.locator('footer')).toBeInViewport();
	await page.keyboard.press('Home');
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	let before = 0;
	for (const key of ['Space', 'Space', 'Space', 'PageDown', 'Shift+Space']) {
		await page.keyboard.press(key);
		const after = await atRest(page);
		const screens = (after - before) / page.viewportSize()!.height;
		expect(key === 'Shift+Space' ? -screens : screens, key).toBeGreaterThan(0.6);
		expect(Math.abs(screens), key).toBeLessThanOrEqual(1);
		before = after;
	}
});
