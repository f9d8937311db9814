import { expect, test, type Page } from '@playwright/test';
import { household } from './lib/household.ts';
import { blockOf, WORDS } from './lib/say.ts';
import { takenOver } from './lib/taken-over.ts';
import { fill } from '../../src/lib/i18n/fill.ts';
import { expectNothingKept, watch } from './lib/watch.ts';

const STEPS = blockOf('fr', 'sequence').steps.length;
const LINE = 0.7;
const said = (step: number) => fill(WORDS.fr.sequence.step, { n: step, of: STEPS });

const control = (page: Page) => page.locator('#build-up .live .ref');

/** The picture agrees with the step that it says: its last row is the step's. */
async function expectStep(page: Page, step: number) {
	await expect(control(page)).toHaveText(said(step));
	await expect(page.locator('#build-up .row:not(.hidden)')).toHaveCount(step);
	await expect(page.locator('#build-up li.current')).toHaveCount(1);
	expect(
		await page
			.locator('#build-up ol > li')
			.evaluateAll((items) => items.findIndex((item) => item.classList.contains('current')))
	).toBe(step - 1);
}

/** The step that stands at the line, and the ones that the page says and marks, at one moment. */
const stepsNow = (page: Page) =>
	page.evaluate((line) => {
		const items = [...document.querySelectorAll('#build-up ol > li')];
		const tops = items.map((item) => item.getBoundingClientRect().top);
		return {
			inPlace: Math.max(1, tops.filter((top) => top <= innerHeight * line).length),
			said: document.querySelector('#build-up .live .ref')!.textContent,
			marked: items.findIndex((item) => item.classList.contains('current')) + 1,
			drawn: document.querySelectorAll('#build-up .row:not(.hidden)').length
		};
	}, LINE);

/** The step said, marked and drawn is the one in place, once the page has come to rest. */
async function expectInPlace(page: Page): Promise<number> {
	let step = 0;
	await expect(async () => {
		const now = await stepsNow(page);
		step = now.inPlace;
		expect(now).toEqual({ inPlace: step, said: said(step), marked: step, drawn: step });
	}).toPass({ timeout: 8000 });
	return step;
}

/** Scroll as a hand does, looking where the step has got to, until it stands at the line. */
const scrollToStep = (page: Page, step: number) =>
	page.evaluate(
		async ({ index, line }) => {
			const item = document.querySelectorAll('#build-up ol > li')[index]!;
			const frame = () =>
				new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			for (let tries = 0; tries < 50; tries++) {
				const off = item.getBoundingClientRect().top - innerHeight * line + 8;
				if (Math.abs(off) < 2) return;
				const most = innerHeight * 2;
				scrollBy({ top: Math.max(-most, Math.min(most, off)), behavior: 'instant' });
				await frame();
			}
		},
		{ index: step - 1, line: LINE }
	);

test('the story scrolls from top to bottom, quietly, its figure following', async ({
	page,
	baseURL
}) => {
	const seen = watch(page, new URL(baseURL ?? '').origin);
	await page.goto('/fr/', { waitUntil: 'networkidle' });
	await takenOver(page);
	const steps = await page.evaluate(async () => {
		const frame = () =>
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const said: string[] = [];
		for (let last = -1; scrollY !== last;) {
			last = scrollY;
			scrollBy({ top: innerHeight / 5, behavior: 'instant' });
			await frame();
			const now = document.querySelector('#build-up .live .ref')?.textContent ?? '';
			if (said.at(-1) !== now) said.push(now);
		}
		return said;
	});
	expect(steps).toEqual(Array.from({ length: STEPS }, (_, i) => said(i + 1)));
	await expect(page.locator('footer')).toBeInViewport();
	expect(seen).toMatchObject({ complaints: [], strangers: [] });
	await expectNothingKept(page);
});

test('the figure stays in view beside its steps', async ({ page }) => {
	await household.open(page, '/fr/');
	await expect(control(page)).toBeVisible();
	for (const step of [2, STEPS - 1]) {
		await scrollToStep(page, step);
		await expectStep(page, step);
		const [top, height] = await page
			.locator('#build-up .fan')
			.evaluate((fan) => [fan.getBoundingClientRect().top, fan.getBoundingClientRect().height]);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top! + height!).toBeLessThanOrEqual(page.viewportSize()!.height);
	}
});

test('the step is right after a reload in mid-page', async ({ page }) => {
	await household.open(page, '/fr/');
	await expect(control(page)).toBeVisible();
	await scrollToStep(page, 5);
	await expectStep(page, 5);
	await page.reload();
	await expect(control(page)).toBeVisible();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
	await expectInPlace(page);
});

test('the step is right after the screen turns, and turns back', async ({ page }) => {
	const { width, height } = page.viewportSize()!;
	await household.open(page, '/fr/');
	await expect(control(page)).toBeVisible();
	await scrollToStep(page, 6);
	await expectStep(page, 6);
	await page.setViewportSize({ width: height, height: width });
	await expectInPlace(page);
	await page.setViewportSize({ width, height });
	await expectInPlace(page);
});

/** Scroll upwards and note each step said, from the first that is seen. */
const stepsUpwards = (page: Page) =>
	page.evaluate(async () => {
		const frame = () =>
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const sequence = document.querySelector('#build-up .sequence')!;
		const said: string[] = [];
		while (scrollY > 0 && sequence.getBoundingClientRect().top < innerHeight) {
			const far = sequence.getBoundingClientRect().bottom < -2 * innerHeight;
			scrollBy({ top: -innerHeight / (far ? 1 : 5), behavior: 'instant' });
			await frame();
			const { top, bottom } = sequence.getBoundingClientRect();
			if (bottom < 0 || top > innerHeight * 0.9) continue;
			const now = sequence.querySelector('.control .ref')!.textContent;
			if (said.at(-1) !== now) said.push(now);
		}
		return said;
	});

for (const [name, jump] of [
	['the End key', (page: Page) => page.keyboard.press('End')],
	['an anchor', (page: Page) => page.goto('/fr/#voices')],
	['opening below', (page: Page) => page.reload()]
] as const) {
	test(`the steps come back in order after a jump by ${name}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await household.open(page, name === 'opening below' ? '/fr/#unknown' : '/fr/');
		await expect(control(page)).toBeAttached();
		await jump(page);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
		expect(await stepsUpwards(page)).toEqual(
			Array.from({ length: STEPS }, (_, i) => said(STEPS - i))
		);
	});
}

test('the steps can be walked by keyboard, there and back', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/fr/#build-up');
	const next = page.locator('#build-up').getByRole('button', { name: WORDS.fr.sequence.next });
	const back = page.locator('#build-up').getByRole('button', { name: WORDS.fr.sequence.back });
	await expectStep(page, 1);
	await expect(back).toBeDisabled();
	/* A button that takes the focus comes into view, which may itself be a step. */
	await next.focus();
	const first = await expectInPlace(page);
	for (let step = first + 1; step <= STEPS; step++) {
		await next.focus();
		await page.keyboard.press('Enter');
		await expectStep(page, step);
		await expect(page.locator('#build-up ol > li').nth(step - 1)).toBeInViewport();
	}
	await expect(next).toBeDisabled();
	for (let step = STEPS - 1; step > STEPS - 4; step--) {
		await back.focus();
		await page.keyboard.press('Space');
		await expectStep(page, step);
	}
});

test('nothing moves for a reader who asked for that', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await household.open(page, '/fr/');
	await expect(control(page)).toBeVisible();
	await scrollToStep(page, 4);
	await expectStep(page, 4);
	await page.locator('#guess input[type="radio"]').first().check();
	await page.locator('input[name="quartier"][value="oui"]').check();
	const moving = await page.evaluate(() => ({
		running: document.getAnimations().length,
		smooth: getComputedStyle(document.documentElement).scrollBehavior,
		slow: [...document.querySelectorAll('*')].filter((element) => {
			const { transitionDuration, animationDuration } = getComputedStyle(element);
			return /[1-9]/.test(`${transitionDuration} ${animationDuration}`);
		}).length
	}));
	expect(moving).toEqual({ running: 0, smooth: 'auto', slow: 0 });
});
