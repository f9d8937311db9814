import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { act2 as act2En } from '../../src/content/en/act2.ts';
import { act2 as act2Fr } from '../../src/content/fr/act2.ts';
import { fill } from '../../src/lib/i18n/fill.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { household } from './lib/household.ts';
import { shown, WORDS } from './lib/say.ts';

const ACT = { fr: act2Fr, en: act2En };
const STEPS = ACT.fr.blocks.flatMap((block) => (block.type === 'drm-message' ? block.steps : []));

const stepSaid = (page: Page) => page.locator('#drm-aloud .sequence.live .ref');
const said = (step: number) => fill(WORDS.fr.sequence.step, { n: step, of: STEPS.length });

test('reads the message with the keyboard alone, down to its entry and back', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/fr/');
	await page.locator('#drm-aloud-title').evaluate((title) => title.scrollIntoView());
	const next = page.locator('#drm-aloud').getByRole('button', { name: WORDS.fr.sequence.next });
	const back = page.locator('#drm-aloud').getByRole('button', { name: WORDS.fr.sequence.back });
	await expect(next).toBeEnabled();
	await next.focus();
	/* Which step stands at the line depends on the screen. */
	const first = Number(/\d+/.exec((await stepSaid(page).textContent()) ?? '')?.[0]);
	expect(first).toBeLessThan(4);
	for (let step = first + 1; step <= STEPS.length; step++) {
		await expect(stepSaid(page)).toHaveText(said(step - 1));
		await page.keyboard.press('Enter');
		await expect(stepSaid(page)).toHaveText(said(step));
		const marked = page.locator('#drm-aloud .line.now');
		if (step < STEPS.length) await expect(marked.first()).toBeInViewport();
		else await expect(marked).toHaveCount(0);
	}
	await expect(page.locator('#drm-aloud .entry.stamped dd').first()).toBeInViewport();
	await expect(next).toBeDisabled();
	await back.focus();
	await page.keyboard.press('Enter');
	await expect(stepSaid(page)).toHaveText(said(STEPS.length - 1));
	await expect(page.locator('#drm-aloud .entry.stamped')).toHaveCount(0);
});

test('fits a narrow phone, and keeps the colour of controls out', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/fr/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	const ids = ACT.fr.blocks.map(({ id }) => `#${id}`).join();
	const reds = await page.evaluate((selector) => {
		const probe = document.createElement('i');
		probe.style.color = 'var(--selected)';
		document.body.append(probe);
		const red = getComputedStyle(probe).color;
		return [...document.querySelectorAll(selector)]
			.flatMap((block) => [...block.querySelectorAll('*')])
			.filter((element) => {
				const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
				return `${color} ${backgroundColor} ${backgroundImage}`.includes(red);
			})
			.map(({ className }) => String(className));
	}, ids);
	expect(reds).toEqual([]);
});

test('has no violation, in the light and in the dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await household.open(page, '/en/');
	await page.locator('#drm-aloud .sequence.live').waitFor({ state: 'attached' });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		let axe = new AxeBuilder({ page }).setLegacyMode();
		for (const { id } of ACT.en.blocks) axe = axe.include(`#${id}`);
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const lang of LANGS)
		test(`says every block, every line and every step: ${lang}`, async ({ page }) => {
			await page.goto(`/${lang}/`);
			for (const block of ACT[lang].blocks)
				await expect(page.locator(`#${block.id}-title`)).toHaveText(shown(block.title, lang));
			for (const meaning of await page.locator('#drm-aloud .means').all())
				await expect(meaning).toBeVisible();
			await expect(page.locator('#drm-aloud ol > li > h3')).toHaveCount(STEPS.length);
			await expect(page.locator('#drm-aloud .entry dd').first()).toBeVisible();
			await expect(page.locator('#drm-downstream .letter')).toBeVisible();
			await expect(page.locator('#act2 ~ section .fiction')).toHaveCount(7);
		});
});
