import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { offlineFr as t } from '../../../src/lib/i18n/offline/fr.ts';
import { fileOf } from './build-folder.ts';
import { changingSite, type ChangingSite } from './changing-site.ts';

/** Tests with a site of their own, which they can change and take away. */
export const test = base.extend<{ site: ChangingSite }>({
	site: async ({}, use) => {
		const site = await changingSite();
		await use(site);
		await site.close();
	}
});

/** What the site says that keeping it takes. */
export const offline = JSON.parse(readFileSync(fileOf('/offline.json')!, 'utf8')) as {
	bytes: number;
	files: number;
};
/** A button of the foot. */
export const button = (page: Page, name: string) =>
	page.locator('footer').getByRole('button', { name });

/** Open a page at its foot, where the offer is. */
export async function atFoot(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('footer').scrollIntoViewIfNeeded();
	await expect(page.locator('footer .offline')).toBeVisible();
}

/** Have the site kept. */
export async function keep(page: Page, origin: string): Promise<void> {
	await atFoot(page, `${origin}/fr/method/`);
	await button(page, t.keep).click();
	await expect(page.locator('footer')).toContainText(t.kept, { timeout: 60_000 });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The addresses kept, of every cache. */
export const keptUrls = (page: Page) =>
	page.evaluate(async () => {
		const urls: string[] = [];
		for (const name of await caches.keys())
			urls.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
		return urls;
	});
