import { expect, test, type Page } from '@playwright/test';
import { drmPlayFr } from '../../src/lib/i18n/drm-play/fr.ts';
import { drmPlay, example } from './lib/drm-play.ts';
import { recordingSite } from './lib/recording-site.ts';
import { expectNothingKept } from './lib/watch.ts';

const words = drmPlayFr.file;
const file = (name: string, buffer: Buffer | string) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(buffer)
});
const NIR = '1879900000073';

/** Drop files made in the page, so that a large one does not go through the test's own wire. */
const dropGenerated = (page: Page, name: string, text: string, times: number) =>
	page.evaluateHandle(
		({ name, text, times }) => {
			const data = new DataTransfer();
			data.items.add(new File(Array(times).fill(text), name));
			return data;
		},
		{ name, text, times }
	);

test('a file is read here, and nothing of it leaves or stays', async ({ page }) => {
	const site = await recordingSite();
	try {
		await drmPlay.open(page, `${site.origin}/fr/`);
		/* What reads files comes with the reader's hand, before there is a file. */
		await drmPlay.files(page).locator('.drop').hover();
		await page.waitForTimeout(500);
		await page.waitForLoadState('networkidle');
		const before = site.told.length;
		await drmPlay.pick(page, [example('dsn', 'ma-paie-secrete.txt'), example('pasrau')]);
		await expect(drmPlay.verdict(page)).toContainText(words.complete, { timeout: 30_000 });
		const people = page.locator('#drm-play .people li');
		await expect(people).toHaveCount(2);
		await expect(people.first()).toContainText('••••••••00073');
		await expect(page.locator('#drm-play')).not.toContainText(NIR);
		await page.getByLabel(words.unmask).check();
		await expect(people.first()).toContainText(NIR);
		await people.nth(1).locator('input').check();
		await expect(page.locator('#drm-play .ledger h4').first()).toContainText('Léa');
		await expect(page.locator('#drm-play .ledger tbody').first().locator('tr')).toHaveCount(24);
		await page.waitForTimeout(500);
		/* Neither then nor before: not a line about it, not a line with a body. */
		expect(site.told.slice(before)).toEqual([]);
		expect(site.told.filter((line) => /secrete|18799|IMAGIN/i.test(line))).toEqual([]);
		expect(site.told.filter((line) => !line.startsWith('GET '))).toEqual([]);
		await expectNothingKept(page);
		await page.getByRole('button', { name: words.clear }).click();
		await expect(people).toHaveCount(0);
	} finally {
		await site.close();
	}
});

test('what cannot be read is refused in a sentence, and the rest is read', async ({ page }) => {
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	await drmPlay.open(page, '/fr/');
	await drmPlay.pick(page, [
		file('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4])),
		file('vide.dsn', ''),
		file('<img src=x onerror=alert(1)>.dsn', '<script>alert(1)</script>'),
		example('dsn')
	]);
	await expect(drmPlay.verdict(page)).toContainText('complete: false', { timeout: 30_000 });
	await expect(drmPlay.refused(page)).toHaveCount(3);
	for (const sentence of await drmPlay.refused(page).allTextContents()) {
		expect(sentence.trim()).toMatch(/^\S[^\n]*\.$/);
		expect(sentence.length).toBeLessThan(260);
	}
	await expect(page.locator('#drm-play .people li')).toHaveCount(2);
	expect(failures).toEqual([]);
});

test('a bad line is named with what was expected, and a file cut short keeps what it has', async ({
	page
}) => {
	const text = example('dsn').buffer.toString();
	const spoilt = text.replace(/(S21\.G00\.50\.002,')\d+\.\d+/, '$112,50');
	const line = spoilt.split(/\r?\n/).findIndex((each) => each.includes('12,50')) + 1;
	await drmPlay.open(page, '/fr/');
	await drmPlay.pick(page, [
		file('virgule.dsn', spoilt),
		file('coupe.dsn', text.slice(0, -500)),
		file('hostile.dsn', "S21.G00.50.002,'1,5'\n".repeat(2000) + '\u0000'.repeat(20))
	]);
	await expect(drmPlay.verdict(page)).toContainText('complete: false', { timeout: 30_000 });
	const problems = drmPlay.files(page).locator('details').first();
	await expect(problems.locator('tbody tr').first()).toContainText('virgule.dsn');
	await expect(problems.locator('tbody tr').first()).toContainText(String(line));
	await expect(problems.locator('tbody tr').first()).toContainText('1234.56');
	await expect(problems).toContainText('S90.G00.90.001');
	const before = await problems.locator('tbody tr').count();
	await problems.getByRole('button', { name: words.problemsMore }).click();
	await expect(problems.locator('tbody tr')).toHaveCount(before + 50);
});

test('a large file shows how far it is, can be stopped, and never holds the page up', async ({
	page
}) => {
	test.setTimeout(120_000);
	const text = example('dsn').buffer.toString();
	await drmPlay.open(page, '/fr/');
	await page.waitForTimeout(1500);
	const times = Math.ceil(20e6 / text.length);
	const drop = page.locator('#drm-play .drop');
	/* Made before the watch begins: writing 20 MB is the test's work, not the page's. */
	const large = await dropGenerated(page, 'long.dsn', text, times);
	await page.waitForTimeout(1000);
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration))
		).observe({ entryTypes: ['longtask'] });
	});
	await drop.dispatchEvent('drop', { dataTransfer: large });
	await expect(drmPlay.verdict(page)).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('#drm-play .people li')).toHaveCount(2);
	const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
	console.log(
		`Longest tasks while 20 MB are read, ms: ${tasks.map(Math.round).join(', ') || 'none'}`
	);

	await page.getByRole('button', { name: words.clear }).click();
	await drop.dispatchEvent('drop', {
		dataTransfer: await dropGenerated(page, 'longer.dsn', text, times * 10)
	});
	await expect(page.locator('#drm-play progress')).toBeVisible();
	await expect(page.locator('#drm-play .reading')).toContainText('longer.dsn');
	await page.getByRole('button', { name: words.cancel }).click();
	await expect(drmPlay.refused(page)).toContainText(words.cancelled, { timeout: 30_000 });
	await drmPlay.pick(page, [example('dsn')]);
	await expect(page.locator('#drm-play .people li')).toHaveCount(2);
});

test('the example can be tried, and a worker that cannot start is said', async ({ page }) => {
	await page.route('**/workers/drm-play.worker-*.js', (route) => route.abort());
	await drmPlay.open(page, '/fr/');
	await page.locator('#drm-play form select').first().selectOption('marius');
	await expect(page.locator('#drm-play')).toContainText(drmPlayFr.month.failed);
	await page.getByRole('button', { name: words.sample }).click();
	await expect(drmPlay.files(page).locator('.bad')).toHaveText(words.died);
	await page.unroute('**/workers/drm-play.worker-*.js');
	await page.getByRole('button', { name: words.sample }).click();
	await expect(drmPlay.verdict(page)).toContainText(words.complete, { timeout: 30_000 });
});
