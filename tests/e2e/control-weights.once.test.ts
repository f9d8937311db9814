import { expect, test } from '@playwright/test';
import { WORDS } from './lib/say.ts';
import { given, SUPPLIED, SUPPLIED_BYTES, weightsPage } from './lib/weights-page.ts';

const t = WORDS.fr.weights;

test('a file of weights runs the simulation, and can be left again', async ({ page }) => {
	await weightsPage.open(page);
	await weightsPage.pick(page, given(SUPPLIED_BYTES));
	await page.locator('.drop').getByRole('link', { name: WORDS.fr.file.use }).click();
	const control = page.locator('#control');
	await expect(page.locator('#ratios .value')).toHaveCount(14);
	const before = await page.locator('#ratios .value').allTextContents();
	await control.getByRole('radio', { name: /poids.json/ }).check();
	await expect(control.getByText('40 variantes')).toBeVisible({ timeout: 30_000 });
	await expect(control.locator('.status')).toContainText('40 tirages', { timeout: 30_000 });
	expect(await page.locator('#ratios .value').allTextContents()).not.toEqual(before);
	await expect(control.getByText(WORDS.fr.control.used).first()).toBeHidden();

	await control.getByRole('radio', { name: /500 pondérations/ }).check();
	await expect(control.locator('.status')).toContainText('500 tirages.', { timeout: 30_000 });
	expect(await page.locator('#ratios .value').allTextContents()).toEqual(before);
});

test('a criterion that the population lacks is named, with what is assumed', async ({ page }) => {
	const model = structuredClone(SUPPLIED) as typeof SUPPLIED & { variables: { label?: object }[] };
	const strange = structuredClone(model.variables.find(({ id }) => id === 'rsa')!);
	Object.assign(strange, { id: 'animaux', label: { fr: 'Animaux', en: 'Animals' } });
	model.variables.push(strange);
	await weightsPage.open(page);
	await weightsPage.pick(page, given(JSON.stringify(model)));
	await page.locator('.drop').getByRole('link', { name: WORDS.fr.file.use }).click();
	await page
		.locator('#control')
		.getByRole('radio', { name: /poids.json/ })
		.check();
	await expect(
		page.locator('#control').getByText(t.unanswered.split('{')[0]!.slice(0, 30))
	).toContainText('Animaux', { timeout: 30_000 });
});

test('a file with none of the criteria of the population is refused there', async ({ page }) => {
	const model = structuredClone(SUPPLIED);
	model.variables = model.variables.filter(({ id }) => id === 'rsa');
	model.variables[0]!.id = 'animaux';
	await weightsPage.open(page);
	await weightsPage.pick(page, given(JSON.stringify(model)));
	await page.locator('.drop').getByRole('link', { name: WORDS.fr.file.use }).click();
	const control = page.locator('#control');
	await control.getByRole('radio', { name: /poids.json/ }).click();
	await expect(control.getByRole('alert').filter({ hasText: 'animaux' })).toBeVisible();
	await expect(control.getByRole('radio', { name: /500 pondérations/ })).toBeChecked();
});
