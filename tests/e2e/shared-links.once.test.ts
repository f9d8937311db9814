import { expect, test } from '@playwright/test';
import { household } from './lib/household.ts';
import { recordingSite } from './lib/recording-site.ts';
import { WORDS } from './lib/say.ts';

const { profile: words } = WORDS.fr;

test('a shared link restores the picture exactly, and no server learns of it', async ({ browser }, {
	project
}) => {
	const site = await recordingSite();
	const { viewport, isMobile, hasTouch } = project.use;
	const options = { viewport, isMobile, hasTouch };
	const first = await browser.newContext(options);
	const second = await browser.newContext(options);
	try {
		const page = await first.newPage();
		await household.open(page, `${site.origin}/fr/#profile`);
		await page.locator('#profile').getByRole('button', { name: 'Une mère seule au RSA' }).click();
		await household.answer(page, 'enfant_19', 'oui');
		await household.answer(page, 'taux_effort_loyer', 'eleve');
		await household.model(page).selectOption('cnam-c2s-experimental');
		await household.model(page).selectOption('caf-2010-2018');
		await household.answer(page, 'quartier', 'oui');
		await household.answer(page, 'alternance_emploi', 'oui');
		await household.answer(page, 'stabilite_emploi', 'instable');
		const shared = await household.words(page);
		await page.getByRole('button', { name: words.share }).click();
		await expect(page.getByText(words.shareWarning)).toBeVisible();
		const link = await page.getByRole('textbox', { name: words.share }).inputValue();
		expect(link).toBe(
			`${site.origin}/fr/#v=1&model=caf-2010-2018&seed=1&alternance_emploi=oui&quartier=oui&stabilite_emploi=instable`
		);
		expect(page.url()).toBe(`${site.origin}/fr/#profile`);

		const opened = await second.newPage();
		await opened.goto(link);
		await expect(household.notice(opened)).toHaveText(words.restored);
		const restored = await household.words(opened);
		expect(restored.summary).toBe(shared.summary);
		expect(restored.said).toBe(shared.said);
		expect(restored.marks).toEqual(shared.marks);
		expect(restored.text).toBe(shared.text);
		await expect(opened.locator('#profile-title')).toBeInViewport();

		/* On to another page and back: the link is not told either. */
		await opened.locator('footer a[href="/fr/method/"]').click();
		await expect(opened).toHaveURL(/\/method\/$/);
		await opened.goBack();
		await expect(household.notice(opened)).toHaveText(words.restored);

		expect(site.told.length).toBeGreaterThan(4);
		const answered = /quartier|alternance|stabilite|instable|enfant_19|taux_effort|v=1|seed=/;
		expect(site.told.filter((line) => answered.test(line))).toEqual([]);
	} finally {
		await Promise.all([first.close(), second.close(), site.close()]);
	}
});

test('a link opened in the page replaces the household', async ({ page }) => {
	await page.goto('/fr/#v=1&model=caf-2010-2018&seed=1&quartier=oui');
	await expect(household.notice(page)).toHaveText(words.restored);
	const first = (await household.words(page)).marks;
	await page.evaluate(() => (location.hash = '#v=1&model=caf-2010-2018&seed=2&quartier=oui'));
	await expect.poll(async () => (await household.words(page)).marks).not.toEqual(first);
	await page.goBack();
	await expect.poll(async () => (await household.words(page)).marks).toEqual(first);
	await page.evaluate(() => (location.hash = '#v=1&model=ams-2018&seed=1&sexe=femme'));
	await expect(page.locator('#profile .said')).toContainText('49\u202f%');
});

test('a household of the archetypes opens in the form', async ({ page }) => {
	await household.open(page, '/fr/#archetypes');
	await page.locator('#archetypes input[value="student"]').check();
	const figure = page.locator('#archetype-detail');
	await expect(figure).toContainText('Une étudiante');
	const [summary] = (await figure.locator('.picture').getAttribute('aria-label'))!.split('\n');
	await page.getByRole('link', { name: WORDS.fr.archetypes.open }).click();
	await expect(household.notice(page)).toHaveText(words.restored);
	expect((await household.words(page)).summary).toBe(summary);
	await page.locator('#archetypes input[value="retired"]').check();
	await expect(page.locator('#archetypes .detail')).toContainText(WORDS.fr.archetypes.uncovered);
	await expect(page.locator('#archetypes .detail figure')).toHaveCount(0);
});

const BROKEN: [name: string, fragment: string, reason: RegExp][] = [
	['another version', '#v=2&model=caf-2010-2018', /#v.*«\s?2\s?»/],
	['an unknown model', '#v=1&model=nope', /#model.*«\s?nope\s?» est inconnu.*caf-2010-2018/],
	['a model that computes nothing', '#v=1&model=caf-2026-2', /#model.*caf-2026-2/],
	['an unknown variable', '#v=1&model=caf-2010-2018&nope=oui', /«\s?nope\s?» est inconnu/],
	['an unknown answer', '#v=1&model=caf-2010-2018&rsa=nope', /rsa.*«\s?nope\s?» est inconnu/],
	['a script', '#v=1&model=<script>alert(1)</script>', /#model.*<script>alert\(1\)/],
	[
		'a script in an answer',
		'#v=1&model=caf-2010-2018&rsa=<img src=x onerror=alert(1)>',
		/<img src=x onerror=alert/
	],
	['a wrong seed', '#v=1&model=caf-2010-2018&seed=NaN', /#seed.*NaN/],
	['an answer twice', '#v=1&model=caf-2010-2018&rsa=oui&rsa=non', /deux fois/],
	['a model twice', '#v=1&model=caf-2010-2018&model=ams-2018', /deux fois/],
	['an inherited name', '#v=1&model=caf-2010-2018&__proto__=x', /__proto__/],
	['five thousand characters', `#v=1&model=caf-2010-2018&rsa=${'x'.repeat(5000)}`, /4000 au plus/]
];

test('a broken or hostile link says why, and leaves the reference household', async ({ page }) => {
	const dialogs: string[] = [];
	const failures: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => failures.push(error.message));
	await household.open(page, '/fr/');
	const reference = await household.answers(page);
	for (const [name, fragment, reason] of BROKEN) {
		await test.step(name, async () => {
			/* Some opened afresh, the others followed in a page that stands open. */
			if (/script|thousand/.test(name)) await page.goto('about:blank');
			await page.goto(`/fr/${fragment}`);
			const notice = household.notice(page);
			await expect(notice).toHaveText(
				/^Ce lien n’a pas pu être lu \(.+\)\. Voici le foyer de référence\.$/
			);
			await expect(notice).toHaveText(reason);
			expect((await notice.textContent())!.length).toBeLessThan(400);
			expect(await household.answers(page)).toEqual(reference);
			await expect(household.figure(page)).toBeVisible();
		});
	}
	expect({ dialogs, failures }).toEqual({ dialogs: [], failures: [] });
});

test('a shared household that cannot exist says so', async ({ page }) => {
	await page.goto('/fr/#v=1&model=caf-2010-2018&seed=1&rsa=oui');
	await expect(page.locator('#profile [role="alert"]')).toContainText(words.impossible);
	expect(await household.answers(page)).toMatchObject({ rsa: 'oui' });
});
