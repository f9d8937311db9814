import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeSays } from './lib/axe.ts';
import { expectNothingKept, watch } from './lib/watch.ts';

/* A name that stands nowhere else. */
const NAME = 'Zoé Quintefeuille';

async function open(page: Page, lang = 'fr') {
	await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
	await page.goto(`/${lang}/rights/`);
	await page.locator('#letter .sheet').waitFor();
}

async function fillIn(page: Page) {
	await page.locator('#letter-agency').selectOption('urssaf');
	await page.locator('input[value="silent"]').check();
	await page.locator('#field-requestedOn').fill('2026-08-31');
	for (const [id, text] of [
		['name', NAME],
		['address', '1 rue des Lilas\n69001 Lyon'],
		['number', '123'],
		['office', 'Urssaf du Rhône\n2 rue du Lac'],
		['place', 'Lyon']
	])
		await page.locator(`#field-${id}`).fill(text!);
}

test('a letter is written as the reader fills it in, with its dates', async ({ page }) => {
	await open(page);
	const sheet = page.locator('#letter .sheet');
	await expect(sheet).toContainText('Caisse d’allocations familiales');
	await expect(sheet).toContainText('[vos nom et prénom]');
	await expect(page.locator('#letter .state')).toContainText('Il manque');
	await fillIn(page);
	await expect(sheet).toContainText(NAME);
	await expect(sheet).toContainText('il est né le 30 septembre 2026');
	await expect(sheet).toContainText('Lyon, le 22 novembre 2026');
	await expect(sheet).not.toContainText('[');
	await expect(page.locator('#letter .state')).toContainText('La lettre est complète');
	await expect(page.locator('#letter time')).toHaveText(['30 septembre 2026', '29 novembre 2026']);
	await page.locator('input[value="cnil"]').check();
	await expect(sheet).toContainText('Commission nationale de l’informatique et des libertés');
	await expect(page.locator('#letter time')).toHaveText(['30 septembre 2026', '30 novembre 2026']);
});

test('what is missing leads to its field', async ({ page }) => {
	await open(page);
	await page.locator('#letter .state a', { hasText: 'votre adresse' }).click();
	await expect(page.locator('#field-address')).toBeInViewport();
});

test('bad input is refused beside its field, and kept out of the letter', async ({ page }) => {
	await open(page, 'en');
	await page.locator('#field-name').fill('<script>alert(1)</script>');
	await page.locator('#field-address').fill('x'.repeat(10_000));
	await page.locator('#field-sentOn').fill('2027-01-01');
	for (const [id, words] of [
		['name', 'found the sign <'],
		['address', 'found 10000 characters'],
		['sentOn', 'accepted: a day already past, or today.']
	]) {
		const field = page.locator(`#field-${id}`);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAttribute('aria-describedby', new RegExp(`error-${id}`));
		await expect(page.locator(`#error-${id}`)).toContainText(words!);
	}
	const sheet = page.locator('#letter .sheet');
	await expect(sheet).not.toContainText('script');
	await expect(sheet).not.toContainText('xxxx');
	await expect(page.locator('#letter .state')).toContainText('first and last name');
});

test('says when it is too early to complain of silence', async ({ page }) => {
	await open(page);
	await page.locator('input[value="silent"]').check();
	await page.locator('#field-requestedOn').fill('2026-11-01');
	await expect(page.locator('#letter .state')).toContainText('1er décembre 2026');
});

test('saves the letter as .txt and .odt, and sends and keeps nothing', async ({
	page,
	baseURL
}) => {
	const seen = watch(page, new URL(baseURL ?? '').origin);
	await open(page);
	await fillIn(page);
	await expect(page.locator('#letter .sheet')).toContainText('Lyon, le');
	const save = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	};
	const txt = await save('Fichier .txt');
	expect(txt.name).toBe('lettre-urssaf-sans-reponse-cada.txt');
	expect(txt.bytes.toString()).toContain(NAME);
	const odt = await save('Fichier .odt');
	expect(odt.name).toBe('lettre-urssaf-sans-reponse-cada.odt');
	expect(odt.bytes.subarray(30, 38).toString()).toBe('mimetype');
	expect(strFromU8(unzipSync(odt.bytes)['content.xml']!)).toContain(NAME);
	expect(seen.complaints).toEqual([]);
	expect(seen.strangers).toEqual([]);
	for (const request of seen.requests) expect(decodeURIComponent(request)).not.toContain(NAME);
	await expectNothingKept(page);
});

test('copies the letter', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'en');
	await page.locator('#field-name').fill(NAME);
	await expect(page.locator('#letter .sheet')).toContainText(NAME);
	await page.getByRole('button', { name: 'Copy', exact: true }).click();
	await expect(page.locator('#letter .actions [role="status"]')).toHaveText('Letter copied.');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain(NAME);
	expect(text).toContain('le degré et le mode de contribution');
	expect(text).not.toContain('how far, and in what way');
});

test('prints the letter alone, in French', async ({ page }) => {
	await page.addInitScript(() => (window.print = () => {}));
	await open(page, 'en');
	await page.getByRole('button', { name: 'Print' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('h1')).toBeHidden();
	const alone = page.locator('body > .print-alone');
	await expect(alone).toBeVisible();
	await expect(alone.getByText('Madame, Monsieur,', { exact: true })).toBeVisible();
	await expect(alone.locator('[lang="en"]').first()).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(alone).toHaveCount(0);
	await expect(page.locator('h1')).toBeVisible();
});

test('the English page explains each paragraph', async ({ page }) => {
	await open(page, 'en');
	const paragraphs = page.locator('#letter .paragraph');
	expect(await paragraphs.count()).toBeGreaterThan(5);
	await expect(page.locator('#letter .paragraph [lang="en"]')).toHaveCount(
		await paragraphs.count()
	);
	await open(page, 'fr');
	await expect(page.locator('#letter .paragraph [lang="en"]')).toHaveCount(0);
});

test('the steps of one body are shown alone', async ({ page }) => {
	await open(page);
	const steps = page.locator('#checked li[id^="step-"]');
	const all = await steps.count();
	await page.getByLabel('Montrer ce qui concerne').selectOption('dgfip');
	await expect(page.locator('#step-tax-reply')).toBeVisible();
	await expect(page.locator('#step-rsa')).toHaveCount(0);
	expect(await steps.count()).toBeLessThan(all);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no violation once filled in, with errors, in the ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page, 'en');
		await fillIn(page);
		await page.locator('#field-name').fill('<');
		await expect(page.locator('#error-name')).toBeVisible();
		expect(await axeSays(page, 'a letter, with errors')).toEqual([]);
	});
}

test('the fields and buttons are large enough for a finger, on the narrowest phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await open(page);
	await page.locator('input[value="refused"]').check();
	const small = await page
		.locator('#letter :is(button, select, textarea, input:not([type="radio"]), label.radio)')
		.evaluateAll((targets) =>
			targets
				.map((target) => ({
					id: target.id || target.textContent,
					...target.getBoundingClientRect().toJSON()
				}))
				.filter(({ height }) => height < 44)
		);
	expect(small).toEqual([]);
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over).toBeLessThanOrEqual(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the letters stand in the page, with their brackets', async ({ page }) => {
		for (const [lang, said] of [
			['fr', 'Sans JavaScript'],
			['en', 'Without JavaScript']
		]) {
			await page.goto(`/${lang}/rights/`);
			await expect(page.locator('#letter noscript p').first()).toContainText(said!);
			const letters = page.locator('#letter details');
			await expect(letters).toHaveCount(6);
			await letters.first().locator('summary').click();
			const sheet = letters.first().locator('.sheet');
			await expect(sheet).toBeVisible();
			await expect(sheet).toContainText('[vos nom et prénom]');
			await expect(sheet).toContainText('le degré et le mode de contribution');
			await expect(page.locator('#step-see')).toBeVisible();
		}
	});
});
