import { expect, test, type Page } from '@playwright/test';
import { axeSays, COLOURS } from './lib/axe.ts';
import { embedOf, listedCharts } from './lib/charts.ts';
import { watch } from './lib/watch.ts';

const shown = (page: Page) => page.locator('.view.shown');
const ink = (page: Page) => page.locator('h1').evaluate((title) => getComputedStyle(title).color);

test('a sequence goes by its buttons and by the arrow keys, and its address follows', async ({
	page
}) => {
	await page.goto(embedOf('fan'));
	const last = (await page.locator('.view').count()) - 1;
	await expect(page.getByRole('button', { name: 'Étape suivante' })).toBeDisabled();
	const whole = await shown(page).locator('h2').textContent();
	await page.getByRole('button', { name: 'Étape précédente' }).click();
	await expect(page.locator('[data-position]')).toHaveText(`${last} sur ${last + 1}`);
	await expect(shown(page)).toHaveCount(1);
	expect(new URL(page.url()).hash).toBe(`#v=1&step=${last}`);
	await page.keyboard.press('ArrowRight');
	await expect(shown(page).locator('h2')).toHaveText(whole!);
	await page.getByRole('button', { name: 'Depuis le début' }).click();
	await expect(page.locator('[data-position]')).toHaveText(`1 sur ${last + 1}`);
	await expect(page.locator('[data-said]')).toHaveText(
		(await shown(page).locator('h2').textContent())!
	);
	await page.reload();
	await expect(page.locator('[data-position]')).toHaveText(`1 sur ${last + 1}`);
});

test('a frame keeps its height whatever the step', async ({ page }) => {
	await page.goto(embedOf('fan'));
	const height = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height);
	const before = await height();
	await page.getByRole('button', { name: 'Depuis le début' }).click();
	expect(await height()).toBe(before);
});

test('choices lead to the picture worked out for them', async ({ page }) => {
	await page.goto(embedOf('ratios'));
	const said = () => shown(page).locator('.picture').getAttribute('aria-label');
	const score = await said();
	await page.locator('select[data-key="policy"]').selectOption('random');
	expect(await said()).not.toBe(score);
	expect(new URL(page.url()).hash).toMatch(/^#v=1&policy=random&capacity=\d+$/);
	await page.goBack().catch(() => null);
	await page.goto(`${embedOf('ratios')}#v=1&policy=income`);
	await expect(page.locator('select[data-key="policy"]')).toHaveValue('income');
});

test('an address that cannot be read leaves the chart standing, with one sentence', async ({
	page,
	baseURL
}) => {
	const { complaints } = watch(page, baseURL!);
	for (const [fragment, sentence] of [
		['#v=9&step=2', /version plus récente/],
		['#v=1&step=99', /un état que la figure n’a pas/],
		['#v=1&step=1&step=2', /n’a pas pu être lue/],
		['#step=%3Cimg%20src=x%20onerror=alert(1)%3E', /un état que la figure n’a pas/]
	] as const) {
		await page.goto('about:blank');
		await page.goto(embedOf('fan') + fragment);
		await expect(page.locator('.notice')).toHaveText(sentence);
		await expect(shown(page)).toHaveCount(1);
		await expect(shown(page).locator('.picture')).toBeVisible();
	}
	await page.goto('about:blank');
	await page.goto(`${embedOf('fan')}#step=2`);
	await expect(page.locator('[data-position]')).toHaveText(/^2 sur/);
	await expect(page.locator('.notice')).toBeEmpty();
	expect(complaints).toEqual([]);
});

test('the look is that of the address, whatever the device prefers', async ({ page }) => {
	const colours = new Map<string, string>();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		for (const theme of ['auto', 'light', 'dark']) {
			await page.goto(`${embedOf('all-checks')}?theme=${theme}`);
			colours.set(`${colorScheme} ${theme}`, await ink(page));
		}
	}
	const [light, dark] = [colours.get('light auto'), colours.get('dark auto')];
	expect(light).not.toBe(dark);
	for (const device of ['light', 'dark']) {
		expect(colours.get(`${device} light`)).toBe(light);
		expect(colours.get(`${device} dark`)).toBe(dark);
	}
	await page.goto(`${embedOf('all-checks')}?plain`);
	const box = await page.locator('h1').boundingBox();
	expect(box!.height).toBeLessThanOrEqual(1);
	await expect(page.locator('footer')).toBeVisible();
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });
	test('a frame shows its chart and its table', async ({ page }) => {
		for (const slug of ['fan', 'ratios', 'all-checks']) {
			await page.goto(embedOf(slug));
			await expect(page.locator('.view.shown .picture')).toBeVisible();
			await page.locator('.view.shown summary, footer summary').first().click();
			await expect(page.locator('table').locator('visible=true').first()).toBeVisible();
		}
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`nothing for axe to say in any frame, in the ${colorScheme}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const { slug } of listedCharts()) {
			await page.goto(embedOf(slug));
			const look = colorScheme === 'dark' ? { rules: COLOURS } : {};
			expect(await axeSays(page, `frames, ${colorScheme}`, look), slug).toEqual([]);
		}
	});

test('no frame is as tall as its window makes it', async ({ page }) => {
	for (const { slug } of listedCharts()) {
		await page.goto(embedOf(slug));
		const heights: number[] = [];
		for (const height of [300, 1500]) {
			await page.setViewportSize({ width: 600, height });
			heights.push(
				await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
			);
		}
		expect(heights[1], slug).toBe(heights[0]);
	}
});

test('no frame is wider than its window, down to 200 pixels', async ({ page }) => {
	for (const { slug } of listedCharts()) {
		await page.setViewportSize({ width: 200, height: 600 });
		await page.goto(embedOf(slug));
		for (const width of [200, 320, 640]) {
			await page.setViewportSize({ width, height: 600 });
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(over, `${slug} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
});
