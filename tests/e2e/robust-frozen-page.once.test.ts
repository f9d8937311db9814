import { expect, test } from '@playwright/test';
import { household } from './lib/household.ts';
import { takenOver } from './lib/taken-over.ts';

/* Playwright turns the cache of pages off. */
test.use({
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
});

test('a page taken out of the cache of pages has its household, its place and its worker', async ({
	page
}) => {
	await page.addInitScript(() =>
		window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
	);
	await household.open(page, '/fr/#profile');
	await household.answer(page, 'quartier', 'oui');
	const control = page.locator('#control');
	await control.scrollIntoViewIfNeeded();
	await control.locator('input[value="random"]').check();
	await expect(control.locator('.status')).toContainText('Calculé sur', { timeout: 30_000 });
	/* Seen from the window: what is above may have come in meanwhile, and be longer or shorter. */
	const top = async () => (await control.boundingBox())!.y;
	const place = await top();
	await page.goto('/404.html');
	/* `goBack` waits for a load, which a page that was kept does not have. */
	await page.evaluate(() => void setTimeout(() => history.back()));
	await expect(page).toHaveURL(/\/fr\//);
	await takenOver(page);
	const persisted = await page.evaluate(() => (window as { persisted?: boolean }).persisted);
	console.log(`The page came back ${persisted ? 'as it was left' : 'loaded again'}.`);
	if (persisted) expect(Math.abs((await top()) - place)).toBeLessThan(50);
	await control.locator('input[value="income"]').check();
	await expect(control.locator('.status')).toContainText('Calculé sur', { timeout: 30_000 });
	if (!persisted) return;
	expect(await household.answers(page)).toMatchObject({ quartier: 'oui' });
	await household.answer(page, 'stabilite_emploi', 'instable');
	await expect(household.moved(page)).toBeVisible();
});
