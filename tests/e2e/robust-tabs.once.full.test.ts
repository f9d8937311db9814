import { expect, test } from '@playwright/test';
import { household } from './lib/household.ts';

test('two tabs do not know of each other', async ({ page, context }) => {
	await household.open(page, '/fr/#profile');
	const other = await context.newPage();
	await household.open(other, '/fr/#profile');
	const before = await household.words(other);
	await household.answer(page, 'quartier', 'oui');
	await expect(household.moved(page)).toBeVisible();
	expect(await household.words(other)).toEqual(before);
	for (const tab of [page, other]) {
		await tab.bringToFront();
		await tab.locator('#control').scrollIntoViewIfNeeded();
		await tab.locator('#control input[value="random"]').check();
	}
	for (const tab of [other, page]) {
		await tab.bringToFront();
		await expect(tab.locator('#control .status')).toContainText('Calculé sur', { timeout: 30_000 });
	}
	await other.close();
	await household.answer(page, 'enfant_19', 'oui');
	expect(await household.answers(page)).toMatchObject({ quartier: 'oui', enfant_19: 'oui' });
});
