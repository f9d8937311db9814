import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { headersFor } from '../../scripts/lib/site-headers.mjs';
import { frozenPath } from '../../src/lib/embed/urls.ts';
import { allCopies, type PlacedCopy } from '../../src/lib/frozen/copies.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { frozenPage } from '../../src/lib/frozen/frozen-page.ts';
import { keptFiles, readKept } from '../../src/lib/frozen/store.ts';
import { fileOf } from './lib/build-folder.ts';
import { listedCharts } from './lib/charts.ts';
import { twoOrigins } from './lib/two-origins.ts';
import { watch } from './lib/watch.ts';

const copies = allCopies();
const pathOf = ({ lang, hash, slug }: PlacedCopy) => frozenPath(lang, hash, slug);
/** One with nothing that moves, one of steps, one of choices, where they are kept. */
const TRIED = ['all-checks', 'fan', 'ratios'].flatMap(
	(name) => copies.findLast(({ slug, lang }) => slug === name && lang === 'fr') ?? []
);

test('every copy kept is served byte for byte, with every file it needs', () => {
	for (const copy of copies) {
		const kept = Buffer.from(frozenPage(copy.lang, copy.hash, copy.slug));
		expect(readFileSync(fileOf(pathOf(copy))!).equals(kept), pathOf(copy)).toBe(true);
	}
	for (const name of keptFiles('assets'))
		expect(readFileSync(fileOf(`/frozen/assets/${name}`)!).equals(readKept('assets', name))).toBe(
			true
		);
});

test('the list of charts gives the last copy of each, which is served', () => {
	const listed = listedCharts().flatMap(({ slug, frozen }) =>
		LANGS.map((lang) => ({ slug, lang, ...frozen[lang] }))
	);
	for (const { slug, lang, address, date } of listed) {
		const last = copies.findLast((of) => of.slug === slug && of.lang === lang);
		expect({ path: address && new URL(address).pathname, date }).toEqual({
			path: last && pathOf(last),
			date: last?.date
		});
	}
	expect(listed.filter(({ address }) => address).length).toBeGreaterThan(90);
});

test('a copy asks for nothing but itself and what is frozen with it', async ({ page, baseURL }) => {
	expect(TRIED.length).toBeGreaterThan(0);
	for (const copy of TRIED) {
		const path = pathOf(copy);
		const { complaints } = watch(page, baseURL!);
		const asked: string[] = [];
		const listen = (request: { url(): string }) => asked.push(request.url());
		page.on('request', listen);
		await page.goto(`${path}?theme=dark`);
		await expect(page.locator('.view.shown .picture')).toBeVisible();
		for (const button of await page.locator('[data-go="back"]').all()) await button.click();
		for (const select of await page.locator('select[data-key]').all())
			await select.selectOption({ index: 1 });
		await page.locator('summary:visible').first().click();
		await expect(page.locator('table:visible').first()).toBeVisible();
		page.off('request', listen);
		expect(asked.length, path).toBeGreaterThan(2);
		for (const url of asked) {
			const { origin, pathname } = new URL(url);
			expect(origin).toBe(baseURL);
			expect(pathname === path || pathname.startsWith('/frozen/assets/'), pathname).toBe(true);
		}
		expect(
			await page.locator('figure').evaluate((node) => getComputedStyle(node).borderTopWidth)
		).toBe('3px');
		expect(complaints).toEqual([]);
	}
});

test('a copy looks as the frame that it was taken from, while that is the same', async ({
	page,
	context
}) => {
	const frame = await context.newPage();
	for (const view of [page, frame]) await view.setViewportSize({ width: 640, height: 800 });
	for (const copy of TRIED) {
		await frame.goto(`/${copy.lang}/embed/${copy.slug}/`);
		await page.goto(pathOf(copy));
		/* What the chart says today may be something else; then its copy has nothing to be like. */
		const words = await page.locator('figure').textContent();
		if ((await frame.locator('figure').textContent()) !== words) continue;
		const seen = await page.screenshot({ fullPage: true });
		expect(seen.equals(await frame.screenshot({ fullPage: true })), copy.slug).toBe(true);
	}
});

test('any site may frame a copy; its page may gain a notice, its files never change', () => {
	const headers = headersFor(pathOf(copies[0]!));
	expect(headers['Content-Security-Policy']).toBe('frame-ancestors *');
	expect(headers['Cache-Control']).toContain('must-revalidate');
	for (const name of keptFiles('assets'))
		expect(headersFor(`/frozen/assets/${name}`)['Cache-Control'], name).toContain('immutable');
});

test('a newsroom gives a copy the height that it asks for, sandboxed too', async ({ page }) => {
	const servers = await twoOrigins();
	for (const name of ['plain', 'sandboxed'])
		for (const copy of TRIED) {
			await page.goto(servers.host(name, pathOf(copy)));
			const handle = (await page.locator('iframe').elementHandle())!;
			const inner = (await handle.contentFrame())!;
			await inner.waitForSelector('figure');
			const over = async () =>
				(await handle.evaluate((node) => node.clientHeight)) -
				(await inner.evaluate(() =>
					Math.ceil(document.documentElement.getBoundingClientRect().height)
				));
			await expect.poll(over, `${name}: ${copy.slug}`).toBe(0);
			expect(
				await inner.evaluate(
					() => getComputedStyle(document.querySelector('figure')!).borderTopWidth
				)
			).toBe('3px');
		}
	await servers.close();
});

test('the builder offers the chart of the day and its last copy, and says what each means', async ({
	page
}) => {
	const copy = TRIED.find(({ slug }) => slug === 'fan')!;
	await page.goto('/fr/charts/fan/');
	const code = page.locator('#code');
	await expect(page.getByRole('radio', { name: 'Vivante' })).toBeChecked();
	await expect(code).toHaveValue(/\/fr\/embed\/fan\/"/);
	await page.getByRole('radio', { name: /^Figée le \d/ }).check();
	await expect(code).toHaveValue(new RegExp(`src="[^"]*${pathOf(copy)}"`));
	await expect(page.locator('iframe')).toHaveAttribute('src', pathOf(copy));
	await expect(page.frameLocator('iframe').locator('figure')).toBeAttached();
	await expect(page.getByText(/un avis daté s’ajoute au-dessus/)).toBeVisible();
	await page.getByRole('radio', { name: 'Sans cadre' }).check();
	await expect(code).toHaveValue(new RegExp(` frozen="${copy.hash}"`));
	await expect(page.getByRole('radio', { name: 'Image seule' })).toHaveCount(0);
	await page.getByLabel('Langue').selectOption('en');
	const english = copies.findLast(({ slug, lang }) => slug === 'fan' && lang === 'en')!;
	await expect(code).toHaveValue(new RegExp(` frozen="${english.hash}"`));
});
