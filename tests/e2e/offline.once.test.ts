import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { drmPlay } from './lib/drm-play.ts';
import { offlineEn } from '../../src/lib/i18n/offline/en.ts';
import { offlineFr as t } from '../../src/lib/i18n/offline/fr.ts';
import { fileOf, htmlOf } from './lib/build-folder.ts';
import { household } from './lib/household.ts';
import { atFoot, button, keep, keptUrls, offline, test } from './lib/offline-site.ts';
import { expectNothingKept, watch } from './lib/watch.ts';

/** The site after a change of one page: that page, and the worker's list with its new digest. */
function nextVersion(path: string, html: string): Map<string, string> {
	const worker = readFileSync(fileOf('/service-worker.js')!, 'utf8');
	const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
	const { version } = JSON.parse(readFileSync(fileOf('/offline.json')!, 'utf8')) as {
		version: string;
	};
	const changed = worker
		.replaceAll(version, 'f'.repeat(16))
		.replace(`${digest(htmlOf(path))} ${path}`, `${digest(html)} ${path}`);
	return new Map([
		['/service-worker.js', changed],
		[path, html]
	]);
}

test('nothing is kept, or even asked for, before the reader asks', async ({ page, site }) => {
	await atFoot(page, `${site.origin}/en/`);
	await expect(page.locator('footer')).toContainText(
		`${(offline.bytes / 1e6).toFixed(1)} MB to download`
	);
	await page.waitForLoadState('networkidle');
	expect(site.asked).not.toContain('/service-worker.js');
	await expectNothingKept(page);
	await expect(button(page, offlineEn.keep)).toBeEnabled();
});

test('what is kept is read, played and calculated without a network, and then forgotten', async ({
	page,
	site
}) => {
	test.setTimeout(120_000);
	const seen = watch(page, site.origin);
	await keep(page, site.origin);
	await expect(button(page, t.forget)).toBeFocused();
	const kept = await keptUrls(page);
	expect(kept).toHaveLength(offline.files + 1);
	expect(kept.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
	expect(kept.filter((url) => /[?#]|embed|charts/.test(url))).toEqual([]);

	await site.close();
	await household.open(page, `${site.origin}/fr/?from=somewhere#profile`);
	await household.answer(page, 'quartier', 'oui');
	await expect(household.moved(page)).toBeVisible();
	await household.model(page).selectOption('ams-2018');
	await expect(page.locator('#profile .said')).toContainText('52,5');
	const control = page.locator('#control');
	await control.scrollIntoViewIfNeeded();
	await control.getByRole('radio', { name: /Au hasard/ }).check();
	await expect(control.locator('.status')).toContainText('Calculé sur 13,8', { timeout: 30_000 });
	await drmPlay.ask(page);

	await page.locator('footer a[href="/fr/systems/"]').click();
	await expect(page).toHaveURL(/\/systems\/$/);
	await page.locator('#list > ul > li a').first().click();
	await expect(page).toHaveURL(/\/systems\/[\w-]+\/$/);
	await page.goto(`${site.origin}/en/rights`);
	await expect(page).toHaveURL(/\/en\/rights\/$/);
	await expect(page.locator('h1')).toBeVisible();
	expect(seen.strangers).toEqual([]);

	/* What was not kept says so, with a way back. */
	await page.goto(`${site.origin}/fr/charts/ratios/`);
	await expect(page.locator('h1')).toHaveText('Sans réseau');
	await page.getByRole('link', { name: 'Revenir au récit' }).click();
	await expect(page.locator('#build-up')).toBeAttached();

	await atFoot(page, `${site.origin}/fr/about/`);
	await expect(button(page, t.forget)).toBeVisible();
	await button(page, t.forget).click();
	await expect(page.locator('footer')).toContainText(t.forgotten);
	await expectNothingKept(page);
});

test('a download that is stopped leaves nothing behind', async ({ page, site }) => {
	await atFoot(page, `${site.origin}/fr/method/`);
	site.delay = 100;
	await button(page, t.keep).click();
	await expect(page.locator('footer progress')).toBeVisible();
	await expect(page.locator('footer .count')).toHaveText(/^[1-9]\d* fichiers sur \d+$/);
	await button(page, t.cancel).click();
	await expect(button(page, t.keep)).toBeFocused();
	await page.waitForTimeout(500);
	await expectNothingKept(page);
});

test('a newer version is told in a sentence, shown in every tab when asked, and the old one dropped', async ({
	page,
	site,
	context
}) => {
	test.setTimeout(120_000);
	await keep(page, site.origin);
	const [old] = await page.evaluate(() => caches.keys());
	const before = site.asked.length;
	const html = htmlOf('/fr/method/').replace(/<h1([^>]*)>[^<]*</, '<h1$1>Nouvelle version<');
	const next = nextVersion('/fr/method/', html);

	/* Half deployed, with the page still as it was: nothing changes. */
	site.files.set('/service-worker.js', next.get('/service-worker.js')!);
	await page.reload();
	/* The page itself comes from what is kept: only the worker asks for it. */
	await expect.poll(() => site.asked.slice(before), { timeout: 30_000 }).toContain('/fr/method/');
	await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([old]);
	await expect(page.getByText(t.newer)).toHaveCount(0);

	site.files.set('/fr/method/', html);
	const other = await context.newPage();
	await other.goto(`${site.origin}/fr/about/`);
	await page.reload();
	await expect(page.getByText(t.newer)).toBeVisible({ timeout: 30_000 });
	expect(await page.locator('h1').textContent()).not.toContain('Nouvelle');
	/* Only what changed was fetched again. */
	const fetched = site.asked.slice(before).filter((path) => path !== '/service-worker.js');
	expect(fetched.filter((path) => path.startsWith('/data/') || path === '/fr/')).toEqual([]);

	const reloaded = other.waitForEvent('load');
	await page.getByRole('button', { name: t.renew }).click();
	await reloaded;
	await expect
		.poll(() => page.evaluate(() => caches.keys()).catch(() => []))
		.toEqual([`kept-${'f'.repeat(16)}`]);
	await site.close();
	/* Without scripts: they would put their own title back. */
	const served = await page.evaluate(async () => (await fetch('/fr/method/')).text());
	expect(served).toContain('Nouvelle version');
	await expect(page.getByText(t.newer)).toHaveCount(0);
});
