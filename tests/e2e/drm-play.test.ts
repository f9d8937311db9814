import { expect, test, type Page } from '@playwright/test';
import { drmPlayFr } from '../../src/lib/i18n/drm-play/fr.ts';
import { DRM_PLAY_SHELL } from '../../src/lib/i18n/drm-play/shell.ts';
import { axeSays } from './lib/axe.ts';
import { drmPlay, example } from './lib/drm-play.ts';

const words = drmPlayFr;
const bench = (page: Page) => page.locator('#drm-play .bench').first();

test('nothing of it comes before the reader asks for it, and then it has the focus', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/fr/', { waitUntil: 'networkidle' });
	await page.locator('#drm-play').scrollIntoViewIfNeeded();
	await expect(page.locator('#drm-play .example button')).toBeEnabled();
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => /drm-play|play\.json|Player/.test(url))).toEqual([]);
	await drmPlay.ask(page);
	await expect(page.locator('#drm-month-title')).toBeFocused();
	expect(asked.some((url) => url.endsWith('/data/drm/play.json'))).toBe(true);
});

test('the player begins with what the page says without scripts', async ({ page, browser }) => {
	const bare = await browser.newContext({ javaScriptEnabled: false });
	const without = await bare.newPage();
	await without.goto(new URL('/fr/', test.info().project.use.baseURL).href);
	await expect(without.locator('#drm-play noscript p')).toHaveText(DRM_PLAY_SHELL.fr.noscript);
	const said = await without.locator('#drm-play .example li').allTextContents();
	await bare.close();
	expect(said.length).toBeGreaterThan(6);
	await drmPlay.open(page, '/fr/');
	await expect(drmPlay.says(page)).toHaveText(said);
});

test('a change goes from the lines to the rank, and is told once it rests', async ({ page }) => {
	await drmPlay.open(page, '/fr/');
	const own = bench(page);
	await own.getByLabel(words.month.person).selectOption('ines');
	await own.getByLabel(words.month.month).selectOption('2025-02');
	await own.getByRole('radio', { name: words.month.kinds.bonus }).check();
	await own.getByLabel(words.month.amounts.bonus).fill('1200');
	await own.getByLabel(words.month.amounts.bonus).press('Tab');
	await expect(own.locator('.event')).toContainText(/Inès, février 2025.*1\s200\s€/);
	await expect(own.locator('ins').first()).toContainText(/'\d+\.\d{2}'/);
	await expect(own.locator('tr.moved th')).toHaveText('février 2025');
	await expect(own.locator('[role=status]')).toContainText('février 2025', { timeout: 15_000 });
	await expect(own.locator('.score')).toBeVisible();
	await expect(drmPlay.says(page).filter({ hasText: 'Rang sur' })).toContainText(/\d/);
});

test('a correction leaves its trace in the history', async ({ page }) => {
	await drmPlay.open(page, '/fr/');
	const own = bench(page);
	await own.getByLabel(words.month.person).selectOption('ines');
	await own.getByRole('checkbox', { name: words.month.corrected }).check();
	await expect(drmPlay.says(page).filter({ hasText: 'l’historique' })).toHaveCount(1);
	await expect(own.locator('.what')).toHaveCount(2);
});

test('an amount that is none is refused in a sentence, and the result stays', async ({ page }) => {
	await drmPlay.open(page, '/fr/');
	const own = bench(page);
	const field = own.getByRole('textbox', { name: words.month.amounts.late });
	const before = await drmPlay.says(page).allTextContents();
	for (const typed of ['1,5', 'beaucoup', '-3', '99', '']) {
		await field.fill(typed);
		await field.press('Tab');
		await expect(own.locator('p.refused')).toContainText('de 1 à 12');
		expect(await drmPlay.says(page).allTextContents()).toEqual(before);
	}
	await field.fill('1');
	await field.press('Tab');
	await expect(own.locator('p.refused')).toBeEmpty();
	await expect(own.locator('.event')).toContainText('1 mois');
});

test('a threshold of the reader moves the criterion', async ({ page }) => {
	await drmPlay.open(page, '/fr/');
	const own = bench(page);
	await own.getByText(words.thresholds.title).click();
	const low = own.getByLabel(words.thresholds.low);
	await low.fill('2000');
	await low.press('Tab');
	/* Both incomes are low then: only the published threshold is crossed. */
	const crossed = drmPlay.says(page).filter({ hasText: 'Critère' });
	await expect(crossed).toHaveCount(1);
	await expect(crossed).toContainText('942');
});

test('it fits a phone of 320 px, in the dark too, without a violation', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await drmPlay.open(page, '/en/');
	await drmPlay.pick(page, [example('dsn'), example('pasrau')]);
	await expect(drmPlay.verdict(page)).toBeVisible({ timeout: 30_000 });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	).toBeLessThanOrEqual(0);
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect(await axeSays(page, 'the player of act 2', { within: '#drm-play' })).toEqual([]);
	}
});
