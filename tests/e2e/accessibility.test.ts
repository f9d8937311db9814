import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { household } from './lib/household.ts';
import { TEMPLATES } from './lib/pages.ts';
import { takenOver } from './lib/taken-over.ts';

/** Each violation in a line: the rule, how many nodes, the first of them. */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (rules.length) axe.withRules(rules);
	const { violations: found } = await axe.analyze();
	return found.map(
		({ id, nodes }) =>
			`${id} × ${nodes.length}: ${nodes[0]!.html.slice(0, 160)} | ${nodes[0]!.any[0]?.message ?? nodes[0]!.failureSummary}`
	);
}

const PAGES = ['/404.html', ...TEMPLATES.map((path) => `/fr/${path}`), '/en/'];

/** A dark page differs from a light one in its colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

for (const path of PAGES) {
	test(`no violation on ${path}, in the light and in the dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(path);
		if (/^\/..\/$/.test(path)) await takenOver(page);
		/* Of long lists of like entries, the first of each are looked at. */
		await page
			.locator('main li:nth-child(n + 41)')
			.evaluateAll((entries) => entries.forEach((entry) => entry.remove()));
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await violations(page, COLOURS)).toEqual([]);
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
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect(await violations(page, COLOURS)).toEqual([]);
});

test('no violation on /, before it leads on', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/');
	expect(await violations(page)).toEqual([]);
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
