import { expect, test } from '@playwright/test';
import { household } from './lib/household.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { WORDS } from './lib/say.ts';

const PUBLISHED = ['home-checks', 'sweden', 'job-search', 'rulers', 'money'];
const SIMULATED = ['dots', 'versus', 'control'];

for (const lang of LANGS) {
	test(`published facts are stamped, what is simulated is not (${lang})`, async ({ page }) => {
		await page.goto(`/${lang}/`);
		for (const id of PUBLISHED) {
			await expect(page.locator(`#${id} .stamp`)).toHaveText(WORDS[lang].act3.published);
			await expect(page.locator(`#${id} .badge`)).toHaveText(WORDS[lang].kinds.evidence);
		}
		for (const id of SIMULATED) {
			await expect(page.locator(`#${id} .stamp`)).toHaveCount(0);
			await expect(page.locator(`#${id} .badge`).first()).toHaveText(WORDS[lang].kinds.calibrated);
		}
	});

	test(`the two yardsticks hold as many dots, and not as many in red (${lang})`, async ({
		page
	}) => {
		await page.goto(`/${lang}/`);
		const counts = await page.locator('#rulers .count').allTextContents();
		expect(counts.map((text) => Number(/^\d+/.exec(text)![0]))).toEqual([5, 700]);
		const boxes = await page
			.locator('#rulers svg')
			.evaluateAll((list) => list.map((svg) => svg.getAttribute('viewBox')));
		expect(new Set(boxes).size).toBe(1);
	});
}

test('the guess of the third act does not disturb that of the first', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await household.open(page, '/en/');
	await expect(page.locator('#sweden .reveal')).toHaveCSS('opacity', '0');
	await page.locator('#guess input').first().check();
	await page.locator('#sweden input[value="same"]').check();
	await expect(page.locator('#guess input').first()).toBeChecked();
	await expect(page.locator('#sweden .verdict')).toHaveText('No: more women.');
	await expect(page.locator('#sweden .reveal')).toHaveCSS('opacity', '1');
});

test('a policy chosen before the scripts ran is answered once they do', async ({ page }) => {
	/* Scripts wait until the reader has chosen. */
	let go = () => {};
	const chosen = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/*.js', async (route) => {
		await chosen;
		await route.continue();
	});
	await page.goto('/fr/', { waitUntil: 'commit' });
	const random = page.locator('#control input[value="random"]');
	await random.check();
	go();
	await expect(page.locator('#ratios .value').first()).toHaveText(WORDS.fr.control.same, {
		timeout: 30_000
	});
	await expect(page.locator('#control input[value="random"]')).toBeChecked();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every step of the dots has its drawing, and nothing moves', async ({ page }) => {
		await page.goto('/fr/');
		const drawings = page.locator('#dots svg:visible');
		await expect(drawings).toHaveCount(6);
		await expect(page.locator('#dots canvas')).toBeHidden();
		await expect(page.locator('#dots .control')).toBeHidden();
		await expect(page.locator('#dots li h3')).toHaveCount(6);
		await expect(page.locator('#dots .stage .line')).toHaveCount(5);
		await expect(page.locator('#sweden .reveal')).toHaveCSS('opacity', '1');
	});
});
