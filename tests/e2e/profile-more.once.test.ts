import { expect, test } from '@playwright/test';
import { fill } from '../../src/lib/i18n/fill.ts';
import { household } from './lib/household.ts';
import { WORDS } from './lib/say.ts';
import { takenOver } from './lib/taken-over.ts';

const { profile: words } = WORDS.fr;

test.describe('the reader’s household', () => {
	test.beforeEach(({ page }) => household.open(page, '/fr/#profile'));

	test('an answer without effect says so', async ({ page }) => {
		await household.answer(page, 'composition', 'couple');
		await expect(household.moved(page)).toContainText('ne change pas la note');
	});

	test('the picture follows the answer within a frame', async ({ page }) => {
		const frames = await page.evaluate(async () => {
			const figure = document.querySelector('#own-figure')!;
			const input = document.querySelector<HTMLInputElement>(
				'#profile input[name="quartier"][value="oui"]'
			)!;
			const before = figure.textContent;
			input.click();
			for (let frame = 1; frame < 10; frame++) {
				await new Promise(requestAnimationFrame);
				if (figure.textContent !== before) return frame;
			}
			return Infinity;
		});
		expect(frames).toBe(1);
	});

	test('the income is worked out month by month, and nonsense is refused', async ({ page }) => {
		await page.getByText(words.income).click();
		const result = page.locator('#profile details [role="status"]');
		const month = (n: number) => page.getByLabel(fill(words.incomeMonth, { n }), { exact: true });
		await page.getByLabel(words.incomeYear).fill('12 000');
		await expect(result).toHaveText(fill(words.incomeResultYear, { amount: '1\u202f000\u00a0€' }));
		for (const [i, amount] of ['1 200,50', '0', '600'].entries()) await month(i + 1).fill(amount);
		await expect(result).toHaveText(fill(words.incomeResultQuarter, { amount: '600\u00a0€' }));
		await month(2).fill('-5 <b>');
		await expect(result).toHaveText(fill(words.incomeBad, { found: '-5 <b>' }));
	});
});

test('the English story computes the published score too', async ({ page }) => {
	await household.open(page, '/en/#profile');
	await household.model(page).selectOption('ams-2018');
	await expect(page.locator('#profile .said')).toHaveText(
		fill(WORDS.en.profile.scoreIs, { score: '52.5%' })
	);
});

test('what is answered before the scripts arrive is not shown as if it counted', async ({
	page
}) => {
	await page.route('**/*.js', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await page.goto('/fr/#profile', { waitUntil: 'commit' });
	await household.answer(page, 'quartier', 'oui');
	await household.model(page).selectOption('ams-2018');
	await expect(page.locator('#build-up .live')).toHaveCount(0);
	await takenOver(page);
	/* Taken or put back, the form and the result say the same. */
	await expect(async () => {
		const said = (await household.words(page)).said!;
		const shown = await household.model(page).inputValue();
		expect(said.includes('52,5')).toBe(shown === 'ams-2018');
		if (shown === 'ams-2018') return;
		const answered = (await household.answers(page)).quartier === 'oui';
		const row = household.figure(page).locator('.row', { hasText: 'Quartier' });
		expect(await row.count()).toBe(answered ? 1 : 0);
	}).toPass({ timeout: 5000 });
});
