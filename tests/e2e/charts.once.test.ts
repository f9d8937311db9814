import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { measureFrames } from '../../scripts/lib/measure-frames.mjs';
import heights from '../../src/lib/catalogue/heights.json' with { type: 'json' };
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { fileOf, htmlOf } from './lib/build-folder.ts';
import { embedOf, listedCharts } from './lib/charts.ts';
import { watch } from './lib/watch.ts';

const text = (pathname: string) => readFileSync(fileOf(pathname)!, 'utf8');

test('every chart listed has its page, its frame and its files in both languages', () => {
	const charts = listedCharts();
	expect(charts.length).toBeGreaterThan(10);
	for (const { slug, title } of charts)
		for (const lang of LANGS) {
			expect(title[lang], slug).toBeTruthy();
			const base = `/${lang}/charts/${slug}`;
			for (const path of [`${base}/`, embedOf(slug, lang)])
				expect(fileOf(path), path).not.toBeNull();
			for (const type of ['svg', 'png', 'csv', 'json', 'oembed.json'])
				expect(fileOf(`${base}.${type}`), `${base}.${type}`).not.toBeNull();
			expect(fileOf(`${base}@2x.png`), base).not.toBeNull();
		}
});

test('oEmbed is found early in the head and answers as version 1.0 asks', () => {
	for (const { slug, title } of listedCharts())
		for (const lang of LANGS) {
			const html = htmlOf(`/${lang}/charts/${slug}/`);
			const found = html.indexOf('application/json+oembed');
			expect(found, slug).toBeGreaterThan(0);
			expect(found, slug).toBeLessThan(10_000);
			const [, href] = /json\+oembed"[^>]*href="([^"]+)"/.exec(html) ?? [];
			const answer = JSON.parse(text(new URL(href!).pathname)) as Record<string, string | number>;
			expect(answer).toMatchObject({
				version: '1.0',
				type: 'rich',
				title: title[lang],
				width: 640
			});
			const frame = String(answer.html);
			expect(frame, slug).toMatch(/^<iframe src="http[^"]*\/embed\//);
			expect(frame).toContain('/embed/frame.js');
			expect(fileOf('/embed/frame.js')).not.toBeNull();
			const known = (heights as Record<string, number[]>)[`${lang}/${slug}`];
			if (known) expect(answer.height, slug).toBe(known[1]);
			const png = readFileSync(fileOf(new URL(String(answer.thumbnail_url)).pathname)!);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
				answer.thumbnail_width,
				answer.thumbnail_height
			]);
		}
});

test('the heights reserved are those that frames have', async ({ browser, baseURL }) => {
	test.setTimeout(240_000);
	const slugs = listedCharts().map(({ slug }) => slug);
	const measured = await measureFrames(browser, baseURL!, slugs);
	expect(Object.keys(heights).sort()).toEqual(Object.keys(measured).sort());
	for (const [key, list] of Object.entries(measured))
		list.forEach((height, i) => {
			const kept = (heights as Record<string, number[]>)[key]![i]!;
			/* Faces differ from a machine to the next. */
			expect
				.soft(Math.abs(height - kept) / kept, `${key}: ${kept} kept, ${height} measured`)
				.toBeLessThan(0.1);
		});
});

test('every picture is a drawing that a browser reads, and asks for nothing', async ({ page }) => {
	await page.goto('/fr/about/');
	for (const { slug } of listedCharts()) {
		const svg = text(`/fr/charts/${slug}.svg`);
		expect(svg, slug).not.toMatch(/href=|url\((?!#)|<script|NaN|undefined/);
		const fault = await page.evaluate(
			(source) =>
				new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror')
					?.textContent ?? null,
			svg
		);
		expect(fault, slug).toBeNull();
	}
});

test('a chart in another state gives its files in that state', async ({ page, baseURL }) => {
	const { complaints, strangers } = watch(page, baseURL!);
	await page.goto('/fr/charts/ratios/#v=1&policy=income');
	await expect(page.getByLabel('Comment choisir')).toHaveValue('income');
	const download = async (name: string) => {
		const [made] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name, exact: true }).click()
		]);
		return { name: made.suggestedFilename(), path: await made.path() };
	};
	const csv = await download('CSV');
	expect(csv.name).toMatch(/^ratios-fr-income-\d+\.csv$/);
	expect(readFileSync(csv.path, 'utf8')).toContain('#v=1&policy=income');
	const json = await download('JSON');
	const file = JSON.parse(readFileSync(json.path, 'utf8')) as { state: string; rows: object[] };
	expect(file.state).toContain('Par le revenu seul');
	const png = readFileSync((await download('PNG ×2')).path);
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	expect(width).toBe(1280);
	const svg = readFileSync((await download('SVG')).path, 'utf8');
	expect(svg).toContain(`height="${height / 2}"`);
	expect(complaints).toEqual([]);
	expect(strangers).toEqual([]);
});

test('the builder follows its settings, and its button says what became of the copy', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/fr/charts/fan/');
	const code = page.locator('#code');
	await expect(page.getByLabel('Langue')).toBeVisible();
	/* Who came for the chart alone is not made to load it twice. */
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(code).toHaveValue(/^<iframe src="[^"]*\/fr\/embed\/fan\/"/);
	await page.getByLabel('Langue').selectOption('en');
	await page.getByLabel('Couleurs').selectOption('dark');
	await page.getByLabel('Sans le titre ni le cadre').check();
	await page.getByRole('button', { name: 'Étape précédente' }).click();
	await expect(code).toHaveValue(/\/en\/embed\/fan\/\?theme=dark&amp;plain#v=1&amp;step=\d+"/);
	await page.getByLabel('Bloc WordPress').check();
	await expect(code).toHaveValue(/^<!-- wp:html -->/);
	await page.getByLabel('Téléphone').check();
	await expect(page.locator('iframe')).toHaveCSS('width', '320px');
	await expect(page.frameLocator('iframe').locator('figure')).toBeAttached();
	const field = page.locator('.field', { has: code });
	await field.getByRole('button', { name: 'Copier' }).click();
	await expect(field.getByRole('status')).toHaveText('Copié.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });
	test('a chart page gives its chart, its numbers, its files and its code', async ({ page }) => {
		await page.goto('/en/charts/all-checks/');
		await expect(page.locator('figure .picture')).toBeVisible();
		await expect(page.locator('table')).toBeVisible();
		await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute(
			'href',
			'/en/charts/all-checks.csv'
		);
		await expect(page.locator('#code')).toHaveValue(/^<iframe /);
	});
});
