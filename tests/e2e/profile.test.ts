import { expect, test } from '@playwright/test';
import archetypes from '../../data/archetypes.json' with { type: 'json' };
import { fill } from '../../src/lib/i18n/fill.ts';
import { household } from './lib/household.ts';
import { WORDS } from './lib/say.ts';

const { profile: words } = WORDS.fr;

test.describe('the reader’s household', () => {
	test.beforeEach(({ page }) => household.open(page, '/fr/#profile'));

	test('one answer changes the figure, and the page says what it moved', async ({ page }) => {
		await expect(household.moved(page)).toHaveText(words.nothingYet);
		const before = await household.words(page);
		await household.answer(page, 'quartier', 'oui');
		await expect(household.moved(page)).toHaveText(
			/^«\s.+\s» fait monter la note de \+0,\d à \+1,\d\.$/
		);
		const after = await household.words(page);
		expect(after.summary).not.toBe(before.summary);
		expect(after.marks).not.toEqual(before.marks);
		await expect(household.figure(page).locator('.row.moved')).toHaveCount(1);
		await household.answer(page, 'statut_etudiant', 'oui');
		await expect(household.moved(page)).toContainText('baisser');
		await household.answer(page, 'statut_etudiant', 'non');
		await household.answer(page, 'quartier', 'non');
		const back = await household.words(page);
		expect(back.said).toBe(before.said);
	});

	test('an impossible household says why, and keeps its answers', async ({ page }) => {
		await household.answer(page, 'quartier', 'oui');
		await household.answer(page, 'rsa', 'oui');
		const alert = page.locator('#profile [role="alert"]');
		await expect(alert).toContainText(words.impossible);
		await expect(alert).toContainText('Le RSA est versé sous un plafond de ressources');
		await expect(household.figure(page)).toHaveCount(0);
		expect(await household.answers(page)).toMatchObject({ rsa: 'oui', quartier: 'oui' });
		await household.answer(page, 'revenu_mensuel', 'faible');
		await expect(alert).toHaveCount(0);
		await expect(household.figure(page)).toBeVisible();
		expect(await household.answers(page)).toMatchObject({ rsa: 'oui', quartier: 'oui' });
	});

	test('typical households fill the form in, and the reference empties it', async ({ page }) => {
		await expect(household.figure(page)).toContainText(WORDS.fr.kinds.calibrated);
		const reference = await household.answers(page);
		const before = await household.words(page);
		for (const { name, profile, model } of archetypes.filter(
			({ model }) => model === 'caf-2010-2018'
		)) {
			expect(model).not.toBeNull();
			await page.locator('#profile').getByRole('button', { name: name.fr }).click();
			expect(await household.answers(page)).toEqual({ ...reference, ...profile });
			await expect(household.moved(page)).toHaveText(words.nothingYet);
		}
		await page.locator('#profile').getByRole('button', { name: words.reference }).click();
		expect(await household.answers(page)).toEqual(reference);
		expect(await household.words(page)).toEqual(before);
	});

	test('another model brings its own questions, and its own kind of result', async ({ page }) => {
		await household.model(page).selectOption('cnam-c2s');
		await expect(page.locator('#profile input[name="premiere_demande"]')).toHaveCount(2);
		await expect(page.locator('#profile input[name="rsa"]')).toHaveCount(0);
		await household.answer(page, 'sexe', 'femme');
		await expect(household.moved(page)).toContainText('fait monter');
		await expect(household.figure(page)).toContainText(WORDS.fr.kinds.reconstructed);
		await expect(page.locator('#profile')).toContainText(WORDS.fr.rank.noScore);

		await household.model(page).selectOption('ams-2018');
		const said = page.locator('#profile .said');
		await expect(said).toHaveText(fill(words.scoreIs, { score: '52,5\u202f%' }));
		await household.answer(page, 'sexe', 'femme');
		await expect(said).toHaveText(fill(words.scoreIs, { score: '49\u202f%' }));
		await expect(household.figure(page)).toContainText(WORDS.fr.kinds.published);
	});
});

test('the form is answered by keyboard alone', async ({ page }) => {
	await household.open(page, '/fr/#profile');
	await page.locator('#profile input[name="quartier"]:checked').focus();
	await page.keyboard.press('ArrowRight');
	expect(await household.answers(page)).toMatchObject({ quartier: 'oui' });
	await expect(household.moved(page)).toContainText('fait monter');
});
