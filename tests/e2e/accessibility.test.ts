import { expect, test } from '@playwright/test';
import { axeSays, COLOURS } from './lib/axe.ts';
import { household } from './lib/household.ts';
import { TEMPLATES } from './lib/pages.ts';
import { takenOver } from './lib/taken-over.ts';

const PAGES = ['/404.html', ...TEMPLATES.map((path) => `/fr/${path}`), '/en/'];

for (const path of PAGES) {
	test(`no violation on ${path}, in the light and in the dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(path);
		if (/^\/..\/$/.test(path)) await takenOver(page);
		/* Of long lists of like entries, the first of each are looked at. */
		await page
			.locator('main li:nth-child(n + 41)')
			.evaluateAll((entries) => entries.forEach((entry) => entry.remove()));
		expect(await axeSays(page, 'pages')).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await axeSays(page, 'pages, dark', { rules: COLOURS })).toEqual([]);
	});
}

test('no violation where the story has been touched, in the light and in the dark', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await household.open(page, '/fr/');
	await page.locator('#guess input[type="radio"]').first().check();
	await page.locator('#archetypes input[value="farmer"]').check();
	await household.answer(page, 'quartier', 'oui');
	await page.getByRole('button', { name: 'Partager ce foyer' }).click();
	for (const details of await page.locator('details').all())
		await details.evaluate((element) => element.setAttribute('open', ''));
	await household.answer(page, 'enfant_12', 'oui');
	await page.locator('.lede a[data-fact]').first().click();
	expect(await axeSays(page, 'the story, touched')).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect(await axeSays(page, 'the story, touched, dark', { rules: COLOURS })).toEqual([]);
});

test('no violation on /, before it leads on', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/');
	expect(await axeSays(page, 'pages')).toEqual([]);
});

test('the targets of the story are large enough for a finger', async ({ page }) => {
	await household.open(page, '/fr/');
	const small = await page
		.locator('button, summary, select, #profile label, #guess label, #archetypes label, nav a')
		.evaluateAll((targets) =>
			targets
				.filter((target) => (target as HTMLElement).offsetParent !== null)
				.map((target) => ({
					what: target.textContent!.trim().slice(0, 30),
					height: target.getBoundingClientRect().height
				}))
				.filter(({ height }) => height > 0 && height < 44)
		);
	expect(small).toEqual([]);
});
