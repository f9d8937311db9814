import { expect, test } from '@playwright/test';
import systems from '../../data/systems.json' with { type: 'json' };

const list = '#list > ul > li';

test('filters, sorts and searches the list, and keeps what was asked in the address', async ({
	page
}) => {
	await page.goto('/fr/systems/');
	await expect(page.locator(list)).toHaveCount(systems.length);
	const form = page.getByRole('form', { name: 'Filtrer les systèmes' });
	await form.getByLabel('Organisme').selectOption('cnam');
	await expect(page.locator(list)).toHaveCount(
		systems.filter(({ agency }) => agency === 'cnam').length
	);
	await form.getByLabel('Preuves').selectOption('thin');
	await expect(page).toHaveURL(/#agency=cnam&evidence=thin$/);
	await form.getByLabel('Chercher').fill('MÉDECINS arrets');
	await expect(page.locator(list)).toHaveCount(1);
	await expect(page.locator('#list [role="status"]')).toHaveText(/^1 /);

	await page.reload();
	await expect(page.locator(list)).toHaveCount(1);
	await expect(form.getByLabel('Chercher')).toHaveValue('MÉDECINS arrets');
});

test('says so where nothing answers, and shows everything again', async ({ page }) => {
	await page.goto('/en/systems/#q=%3Cscript%3Ealert(1)%3C/script%3E&sort=nope');
	await expect(page.locator('#list .none')).toBeVisible();
	await page.getByRole('button', { name: 'Show them all' }).click();
	await expect(page.locator(list)).toHaveCount(systems.length);
	await expect(page.getByLabel('Search')).toHaveValue('');
});

test('shows what is unknown as unknown, and leads from a figure to its source', async ({
	page
}) => {
	await page.goto('/fr/systems/msa-scoring/');
	const gaps = page.locator('dd .unknown');
	await expect(gaps.first()).toHaveText('inconnu');
	const known = systems.find(({ id }) => id === 'msa-scoring')!;
	const empty = ['purpose', 'since', 'method', 'data', 'outcome', 'whom', 'people'] as const;
	expect(await gaps.count()).toBeGreaterThanOrEqual(
		empty.filter((field) => known[field] === null).length
	);
	/* Before scripts are there, the same link leads to the list of sources. */
	await page.waitForLoadState('networkidle');
	await page.locator('a[data-fact="msa.people"]').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.getByRole('button', { name: 'Fermer' }).click();
	await page.locator('.beside a[rel="next"]').click();
	await expect(page).not.toHaveURL(/msa-scoring/);
	await expect(page.locator('h1')).toBeVisible();
});

test('draws the map on a wide page and lists it on a phone, with its links', async ({
	page,
	isMobile
}) => {
	await page.goto('/fr/systems/');
	const drawing = page.locator('figure.map svg.map');
	const phone = page.locator('figure.map .groups');
	await expect(isMobile ? phone : drawing).toBeVisible();
	await expect(isMobile ? drawing : phone).toBeHidden();
	await (isMobile ? phone : drawing).locator('a[href="/fr/systems/cnam-cover/"]').click();
	await expect(page).toHaveURL('/fr/systems/cnam-cover/');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('lists every system and every date, and hides what would not work', async ({ page }) => {
		await page.goto('/en/systems/');
		await expect(page.locator(list)).toHaveCount(systems.length);
		await expect(page.locator('#list form')).toBeHidden();
		await page.goto('/en/timeline/#court-15');
		await expect(page.locator('#events form')).toBeHidden();
		expect(await page.locator('#events li').count()).toBeGreaterThan(100);
		await expect(page.locator('#court-15')).toBeInViewport();
	});
});

test('filters the timeline, and an anchor brings a hidden date back', async ({ page }) => {
	await page.goto('/fr/timeline/');
	const dates = page.locator('#events li');
	const all = await dates.count();
	const form = page.getByRole('form', { name: 'Filtrer les dates' });
	await form.getByLabel('Nature').selectOption('refusal');
	await expect(page).toHaveURL(/#kind=refusal$/);
	expect(await dates.count()).toBeLessThan(10);
	await expect(page.locator('#court-15')).toHaveCount(0);
	await page.locator('#court a[href="#court-15"]').click();
	await expect(dates).toHaveCount(all);
	await expect(page.locator('[id="court-15"]')).toBeInViewport();
});

test('says where the case stands, and when that was last seen', async ({ page }) => {
	await page.goto('/en/timeline/');
	const state = page.locator('#court .state');
	await expect(state).toContainText('22 November 2026');
	await expect(state.locator('a[data-fact="rights.ce"]')).toBeVisible();
});

test('hands the inventory out as CSV and JSON', async ({ request }) => {
	const json = await request.get('/data/systems.json');
	expect((await json.json()) as unknown[]).toHaveLength(systems.length);
	const csv = await request.get('/data/systems.csv');
	expect(csv.headers()['content-type']).toContain('text/csv');
	expect((await csv.text()).split('\r\n')).toHaveLength(systems.length + 2);
});
