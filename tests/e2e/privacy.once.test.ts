import { expect, test, type Page } from '@playwright/test';
import { drmPlay, example } from './lib/drm-play.ts';
import { household } from './lib/household.ts';
import { recordingSite, type RecordingSite } from './lib/recording-site.ts';
import { WORDS } from './lib/say.ts';
import { expectNothingKept, watch, type Watch } from './lib/watch.ts';
import { given, SUPPLIED_BYTES } from './lib/weights-page.ts';

const { profile: words } = WORDS.fr;

/* What the reader types, picks and answers in these tests, and what links carry it in. */
const NAME = 'Quintefeuille';
const SEARCH = 'aiguille';
const TOLD = new RegExp(
	[
		'quartier|alternance_emploi|stabilite|instable|enfant_19|mois_travail|composition',
		'v=1|seed=|policy=|capacity=',
		'secrete|poids|18799|IMAGIN|Léa',
		NAME,
		SEARCH
	].join('|'),
	'i'
);

/** Everything that a reader did is still between the reader and the page. */
async function expectPrivate(page: Page, site: RecordingSite, seen: Watch): Promise<void> {
	await page.waitForLoadState('networkidle');
	expect(seen.strangers).toEqual([]);
	expect(seen.complaints).toEqual([]);
	expect(site.told.length).toBeGreaterThan(3);
	/* An address of ours names no answer, and nobody asks one with a query, a body or a cookie. */
	const lines = site.told.map((line) =>
		decodeURIComponent(line.replace(/%(?![0-9a-f]{2})/gi, '%25'))
	);
	expect(lines.filter((line) => TOLD.test(line))).toEqual([]);
	expect(
		lines.filter((line) => !/^GET [^ ?]+(\?(x-sveltekit-[a-z-]+=[01]+&?)+)? \{/.test(line))
	).toEqual([]);
	expect(lines.filter((line) => /"cookie"/i.test(line))).toEqual([]);
	await expectNothingKept(page);
}

test.describe('nothing leaves the browser, and nothing stays in it', () => {
	let site: RecordingSite;
	let seen: Watch;
	test.beforeEach(async ({ page }) => {
		site = await recordingSite();
		seen = watch(page, site.origin);
	});
	test.afterEach(() => site.close());

	test('while the story is read to its end and played with', async ({ page }) => {
		test.setTimeout(120_000);
		await household.open(page, `${site.origin}/fr/`);
		await page.evaluate(async () => {
			for (let last = -1; scrollY !== last;) {
				last = scrollY;
				scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
				await new Promise((done) => setTimeout(done, 60));
			}
		});
		/* Back up by hand, as a reader goes: from the foot, the block is not laid out. */
		await page.locator('#guess').evaluate((block) => block.scrollIntoView());
		await page.locator('#guess input[type="radio"]').first().check();
		await page.locator('#archetypes input[value="student"]').check();
		await household.answer(page, 'enfant_19', 'oui');
		await household.answer(page, 'quartier', 'oui');
		await household.answer(page, 'stabilite_emploi', 'instable');
		await page.getByRole('button', { name: words.share }).click();
		const link = await page.getByRole('textbox', { name: words.share }).inputValue();
		expect(link).toMatch(TOLD);
		await page.locator('#control').scrollIntoViewIfNeeded();
		await page.locator('#control input[value="income"]').check();
		await expect(page.locator('#control .status')).toContainText('Calculé sur', {
			timeout: 30_000
		});
		await drmPlay.ask(page);
		await drmPlay.pick(page, [example('dsn', 'ma-paie-secrete.txt'), example('pasrau')]);
		await expect(drmPlay.verdict(page)).toContainText('Lecture complète', { timeout: 30_000 });
		await expectPrivate(page, site, seen);

		/* A shared household, opened, and other pages asked for after it. */
		await page.goto('about:blank');
		await page.goto(link);
		await expect(household.notice(page)).toHaveText(words.restored);
		await page.locator('footer a[href="/fr/glossary/"]').click();
		await expect(page).toHaveURL(/\/glossary\/$/);
		await expectPrivate(page, site, seen);
	});

	test('while files are picked, a letter is written, lists searched, a chart taken away', async ({
		page
	}) => {
		test.setTimeout(120_000);
		await page.goto(`${site.origin}/fr/method/`, { waitUntil: 'networkidle' });
		await page.locator('.drop input[type=file]').setInputFiles(given(SUPPLIED_BYTES));
		await page.locator('.drop').getByRole('link', { name: WORDS.fr.file.use }).click();
		await page
			.locator('#control')
			.getByRole('radio', { name: /poids.json/ })
			.check({ timeout: 30_000 });
		await expect(page.locator('#control .status')).toContainText('40 tirages', { timeout: 30_000 });

		/* Jumped to, the foot of the story moves as the blocks above it come in. */
		await expect(async () => {
			await page.locator('footer a[href="/fr/rights/"]').click({ timeout: 3000 });
			await expect(page).toHaveURL(/rights/, { timeout: 3000 });
		}).toPass();
		await page.locator('#field-name').fill(`Zoé ${NAME}`);
		await page.locator('#field-address').fill('1 rue du Lac');
		await expect(page.locator('#letter .sheet')).toContainText(NAME);
		const [letter] = await Promise.all([
			page.waitForEvent('download'),
			page
				.locator('#letter')
				.getByRole('button', { name: /odt|LibreOffice|fichier/i })
				.first()
				.click()
		]);
		expect((await letter.path()).length).toBeGreaterThan(0);

		await page.locator('footer a[href="/fr/systems/"]').click();
		await page.locator('#list input[type="search"]').fill(SEARCH);
		await expect(page).toHaveURL(new RegExp(SEARCH));
		await page.locator('footer a[href="/fr/sources/"]').click();
		await expect(page).toHaveURL(/\/sources\/$/);
		await page.goto(`${site.origin}/fr/charts/ratios/#v=1&policy=income`, {
			waitUntil: 'networkidle'
		});
		const [csv] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'CSV', exact: true }).click()
		]);
		expect(csv.url()).toMatch(/^blob:/);
		await expectPrivate(page, site, seen);
	});
});
