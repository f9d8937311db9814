import { expect, test, type Page } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { household } from './lib/household.ts';
import { blockOf, shown, WORDS } from './lib/say.ts';

const reveal = (page: Page) => page.locator('#guess .reveal');
const verdict = (page: Page) => page.locator('#guess .verdict');

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const lang of LANGS) {
	const { options, answer, right, wrong } = blockOf(lang, 'guess');

	test(`the answer waits for the guess, and says whether it was right (${lang})`, async ({
		page
	}) => {
		await household.open(page, `/${lang}/`);
		await expect(reveal(page)).toHaveCSS('opacity', '0');
		await expect(verdict(page)).toBeEmpty();
		for (const { id } of options) {
			await page.locator(`#guess input[type="radio"][value="${id}"]`).check();
			await expect(reveal(page)).toHaveCSS('opacity', '1');
			await expect(verdict(page)).toHaveText(shown(id === answer ? right : wrong, lang));
			await expect(page.locator('#guess label.chosen')).toContainText(WORDS[lang].guess.yours);
			await expect(page.locator('#guess label.chosen')).toHaveCount(1);
		}
	});
}

test('the veil lifts by scroll alone', async ({ page }) => {
	await household.open(page, '/fr/');
	await expect(reveal(page)).toHaveCSS('opacity', '0');
	await reveal(page).evaluate((element) => {
		scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.7);
	});
	await expect(reveal(page)).toHaveCSS('opacity', '0');
	await reveal(page).evaluate((element) => {
		scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.4);
	});
	await expect(reveal(page)).toHaveCSS('opacity', '1');
	await expect(verdict(page)).toBeEmpty();
});

test('nothing is veiled for a reader who arrives below', async ({ page }) => {
	await page.goto('/fr/#voices');
	await expect(reveal(page)).toHaveCSS('opacity', '1');
});

test('the guess is made by keyboard', async ({ page }) => {
	await household.open(page, '/fr/');
	await page.locator('#guess input[type="radio"]').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#guess input[type="radio"]').nth(1)).toBeChecked();
	await expect(verdict(page)).not.toBeEmpty();
});
