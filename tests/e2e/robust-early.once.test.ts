import { expect, test, type Page } from '@playwright/test';
import { household } from './lib/household.ts';

/** Open a page whose scripts keep the reader waiting; gives what lets them in. */
async function openBeforeScripts(page: Page, path: string): Promise<() => void> {
	let letIn = () => {};
	const waiting = new Promise<void>((done) => (letIn = done));
	await page.route('**/*.js', async (route) => {
		await waiting;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	return letIn;
}

test('what is answered before the scripts arrive counts', async ({ page }) => {
	const letIn = await openBeforeScripts(page, '/fr/#profile');
	await household.answer(page, 'quartier', 'oui');
	await household.answer(page, 'stabilite_emploi', 'instable');
	await expect(page.locator('#build-up .live')).toHaveCount(0);
	letIn();
	const rows = household.figure(page).locator('.row');
	await expect(rows.filter({ hasText: 'Quartier' })).toHaveCount(1, { timeout: 20_000 });
	expect(await household.answers(page)).toMatchObject({
		quartier: 'oui',
		stabilite_emploi: 'instable'
	});
	/* And so does what is answered next. */
	await household.answer(page, 'quartier', 'non');
	await expect(household.moved(page)).toContainText('baisser');
});

test('a model chosen before the scripts arrive is the one that scores', async ({ page }) => {
	const letIn = await openBeforeScripts(page, '/fr/#profile');
	await household.model(page).selectOption('ams-2018');
	letIn();
	await expect(page.locator('#profile .said')).toContainText('52,5', { timeout: 20_000 });
	await expect(household.model(page)).toHaveValue('ams-2018');
});

test('a capacity typed before the scripts arrive is the one that is asked', async ({ page }) => {
	const letIn = await openBeforeScripts(page, '/fr/#control');
	await page.locator('#control input[inputmode="numeric"]').fill('414 000');
	letIn();
	await expect(page.locator('#control input[type="range"]')).toHaveAttribute(
		'aria-valuetext',
		/^414.000 foyers/,
		{ timeout: 20_000 }
	);
	await expect(page.locator('#control .status')).toContainText('Calculé sur', { timeout: 30_000 });
});

test('what is typed in the search before the scripts arrive is searched for', async ({ page }) => {
	const letIn = await openBeforeScripts(page, '/fr/systems/');
	const field = page.locator('#list input[type="search"]');
	await field.pressSequentially('medecins arrets');
	const all = await page.locator('#list > ul > li').count();
	expect(all).toBeGreaterThan(10);
	letIn();
	await expect(page.locator('#list > ul > li')).toHaveCount(1, { timeout: 20_000 });
	await expect(field).toHaveValue('medecins arrets');
	await expect(page).toHaveURL(/#q=medecins/);
});
