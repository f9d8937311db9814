import { expect, test, type JSHandle, type Locator } from '@playwright/test';
import { takenOver } from './lib/taken-over.ts';
import { watch } from './lib/watch.ts';
import { readout, tableOf, walked, walkTo } from './lib/walked.ts';

/* One block that stays as it was served, one that answers the reader. */
for (const id of ['field', 'ratios'])
	test(`#${id}: one stop, left and right in it, up and down the page's own`, async ({ page }) => {
		await page.goto('/fr/');
		await takenOver(page);
		const figure = page.locator(`figure#${id}`);
		const picture = figure.locator('.picture');
		await figure.scrollIntoViewIfNeeded();
		await walkTo(picture);
		await expect(picture.locator('[tabindex]')).toHaveCount(0);
		const rows = await tableOf(picture);
		await expect(readout(picture)).toContainText(`Lignes : ${rows.length}`);
		/* On the page: a row out of sight is brought into it. */
		const foot = () =>
			figure.locator('.foot').evaluate((element) => {
				const { top, left } = element.getBoundingClientRect();
				return [top + scrollY, left];
			});
		const before = await foot();

		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		for (const cell of rows[1]!) expect((await walked(picture)).seen).toContain(cell);
		await page.keyboard.press('ArrowLeft');
		expect((await walked(picture)).seen).toContain(rows[0]![0]!);
		expect(await foot()).toEqual(before);

		await page.keyboard.press('End');
		expect((await walked(picture)).seen).toContain(`${rows.length}/${rows.length}`);
		await page.keyboard.press('Home');
		expect((await walked(picture)).seen).toContain(`1/${rows.length}`);
		await page.keyboard.press('Escape');
		await expect(readout(picture)).toContainText(`Lignes : ${rows.length}`);

		const from = await page.evaluate(() => scrollY);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from);
		await page.keyboard.press('Tab');
		await expect(readout(picture)).toBeEmpty();
		await expect(picture.locator('[data-stood-on]')).toHaveCount(0);
	});

/** What a screen reader is told from now on. */
const heard = (figure: Locator): Promise<JSHandle<string[]>> =>
	figure.evaluateHandle((element) => {
		const region = element.querySelector('.walk > .visually-hidden')!;
		const said: string[] = [];
		new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
		return said;
	});

test('who walks fast hears the row where they stop', async ({ page }) => {
	await page.goto('/en/charts/ratios/');
	const figure = page.locator('figure#ratios');
	const picture = figure.locator('.picture');
	await walkTo(picture);
	await expect(figure.locator('[role="status"]').last()).toContainText('Rows: 14');
	const rows = await tableOf(picture);
	/* On a clock of the test's own: a busy machine would be a slow reader. */
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
	const said = await heard(figure);
	for (let i = 0; i < 4; i++) {
		await page.keyboard.press('ArrowRight');
		await page.clock.runFor(200);
	}
	await page.clock.runFor(400);
	const told = await said.jsonValue();
	expect(told).toHaveLength(1);
	for (const cell of rows[3]!) expect(told[0]).toContain(cell);
});

test('a picture that has the focus keeps it as its block is taken over', async ({
	page,
	baseURL
}) => {
	const seen = watch(page, new URL(baseURL ?? '').origin);
	let come = () => {};
	const asked = new Promise<void>((done) => (come = done));
	await page.route('**/fr/story/*.json', async (route) => {
		await asked;
		await route.continue();
	});
	await page.goto('/fr/');
	const picture = page.locator('figure#ratios .picture');
	await walkTo(picture);
	await page.keyboard.press('ArrowRight');
	come();
	await takenOver(page);
	/* It answers: its block has been taken over, which its own choices show. */
	await page.locator('#control input[value="random"]').evaluate((input) => {
		(input as HTMLInputElement).click();
	});
	await expect(page.locator('#control .status')).toContainText('Calculé sur', { timeout: 30_000 });
	await expect(picture).toBeFocused();
	expect((await walked(picture)).outlined).toEqual([0]);
	expect(seen.complaints).toEqual([]);
});

test('who leaves a picture and comes back before its arrows are there has them once', async ({
	page
}) => {
	await page.goto('/fr/charts/ratios/', { waitUntil: 'networkidle' });
	const picture = page.locator('figure#ratios .picture');
	let come = () => {};
	const asked = new Promise<void>((done) => (come = done));
	await page.route('**/*.js', async (route) => {
		await asked;
		await route.continue();
	});
	await page.keyboard.press('Shift');
	await picture.focus();
	await picture.blur();
	await picture.focus();
	come();
	await expect(readout(picture)).not.toBeEmpty();
	await page.keyboard.press('ArrowRight');
	await expect(readout(picture)).toContainText('1/14');
	await expect(readout(picture).locator('p')).toHaveCount(2);
});

test('a click on a picture leaves the arrows to the page', async ({ page }) => {
	await page.goto('/fr/charts/ratios/');
	const picture = page.locator('figure#ratios .picture');
	await expect(picture).toHaveAttribute('tabindex', '0');
	await picture.click({ position: { x: 20, y: 20 } });
	await page.keyboard.press('ArrowRight');
	await expect(picture.locator('[data-stood-on]')).toHaveCount(0);
	await expect(readout(picture)).toBeEmpty();
});
