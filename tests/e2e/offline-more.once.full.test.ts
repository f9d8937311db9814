import { expect } from '@playwright/test';
import { offlineFr as t } from '../../src/lib/i18n/offline/fr.ts';
import { household } from './lib/household.ts';
import { atFoot, button, keep, keptUrls, offline, test } from './lib/offline-site.ts';
import { expectNothingKept } from './lib/watch.ts';

test('what was forgotten can be kept again in the same page', async ({ page, site }) => {
	await keep(page, site.origin);
	await button(page, t.forget).click();
	await expect(page.locator('footer')).toContainText(t.forgotten);
	await expectNothingKept(page);
	await button(page, t.keep).click();
	await expect(page.locator('footer')).toContainText(t.kept, { timeout: 60_000 });
	expect(await keptUrls(page)).toHaveLength(offline.files + 1);
	await site.close();
	await page.goto(`${site.origin}/fr/`);
	await expect(page.locator('#build-up')).toBeAttached();
});

for (const [name, spoil] of [
	['is missing', null],
	['is of another version', '{}']
] as const) {
	test(`a copy is whole or does not come about: one file ${name}`, async ({ page, site }) => {
		site.files.set('/data/engine.json', spoil);
		await atFoot(page, `${site.origin}/fr/method/`);
		await button(page, t.keep).click();
		await expect(page.locator('footer')).toContainText(t.failed, { timeout: 60_000 });
		await expectNothingKept(page);
		site.files.clear();
		await button(page, t.keep).click();
		await expect(page.locator('footer')).toContainText(t.kept, { timeout: 60_000 });
	});
}

test('where the browser keeps nothing, nothing is offered and nothing fails', async ({
	page,
	site
}) => {
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	await page.addInitScript(() => {
		const forbid = () => {
			throw new DOMException('forbidden', 'SecurityError');
		};
		for (const name of ['serviceWorker'])
			Object.defineProperty(Navigator.prototype, name, { get: forbid });
		for (const name of ['caches', 'localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { get: forbid });
	});
	await household.open(page, `${site.origin}/fr/`);
	await page.locator('footer').scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
	await expect(page.locator('footer .offline')).toHaveCount(0);
	await household.answer(page, 'quartier', 'oui');
	await expect(household.moved(page)).toBeVisible();
	await page.locator('footer a[href="/fr/method/"]').click();
	await expect(page).toHaveURL(/\/method\/$/);
	await page.goBack();
	await expect(page.locator('#build-up')).toBeAttached();
	expect(failures).toEqual([]);
});
