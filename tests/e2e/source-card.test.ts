import { expect, test, type Page } from '@playwright/test';
import facts from '../../data/facts.json' with { type: 'json' };
import sources from '../../data/sources.json' with { type: 'json' };
import { WORDS } from './lib/say.ts';
import { takenOver } from './lib/taken-over.ts';

const card = (page: Page) => page.locator('[popover]');
const lede = (page: Page) => page.locator('.lede a[data-fact]').first();

async function open(page: Page) {
	await page.goto('/fr/');
	await takenOver(page);
}

test('a figure opens its source in place, and gives the focus back', async ({ page }) => {
	await open(page);
	const id = await lede(page).getAttribute('data-fact');
	const fact = facts.facts.find((other) => other.id === id)!;
	await expect(card(page)).toBeHidden();
	await lede(page).click();
	await expect(card(page)).toBeVisible();
	await expect(card(page)).toBeFocused();
	await expect(card(page)).toContainText(fact.label.fr);
	for (const source of fact.sources) {
		const { title } = sources.find((other) => other.id === source)!;
		await expect(card(page)).toContainText(title);
	}
	await expect(card(page).getByRole('link', { name: WORDS.fr.card.more })).toHaveAttribute(
		'href',
		new RegExp(`/fr/sources/#fact-${id}$`)
	);
	const { x, y, width, height } = (await card(page).boundingBox())!;
	const screen = page.viewportSize()!;
	expect(x >= 0 && y >= 0 && x + width <= screen.width && y + height <= screen.height).toBe(true);

	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await expect(lede(page)).toBeFocused();
	await expect(page).toHaveURL(/\/fr\/$/);
});

test('it opens by keyboard, and closes by its button', async ({ page }) => {
	await open(page);
	await lede(page).focus();
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	await card(page).getByRole('button', { name: WORDS.fr.card.close }).click();
	await expect(card(page)).toBeHidden();
	await expect(lede(page)).toBeFocused();
});

test('a term says what it means, a reference who wrote it', async ({ page }) => {
	await open(page);
	await page.locator('a[data-term="rsa"]').first().click();
	await expect(card(page)).toHaveAttribute('aria-label', 'revenu de solidarité active');
	await page.keyboard.press('Escape');
	await page.locator('#file a[data-source="senat-2024-r491"]').first().click();
	const source = sources.find(({ id }) => id === 'senat-2024-r491')!;
	await expect(card(page)).toContainText(source.title);
});

test('its link leads on to the list of sources', async ({ page }) => {
	await open(page);
	const id = await lede(page).getAttribute('data-fact');
	await lede(page).click();
	await card(page).getByRole('link', { name: WORDS.fr.card.more }).click();
	await expect(page).toHaveURL(new RegExp(`/fr/sources/#fact-${id}$`));
	await expect(page.locator(`[id="fact-${id}"]`)).toBeInViewport();
});
