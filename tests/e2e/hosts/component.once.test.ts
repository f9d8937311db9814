import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { allCopies } from '../../../src/lib/frozen/copies.ts';
import { fileOf } from '../lib/build-folder.ts';
import { findFirefox, startFirefox } from '../lib/firefox.ts';
import { twoOrigins, type TwoOrigins } from '../lib/two-origins.ts';
import { watch } from '../lib/watch.ts';

let servers: TwoOrigins;
test.beforeAll(async () => (servers = await twoOrigins()));
test.afterAll(() => servers.close());

const element = (page: Page): Locator => page.locator('score-de-suspicion').first();
const host = (name: string) => servers.host(name, '');

/** Open a host page and give its first element these attributes. */
async function show(page: Page, name: string, attributes: Record<string, string> = {}) {
	await page.goto(host(name));
	await element(page).evaluate((node, given) => {
		for (const [key, value] of Object.entries(given)) node.setAttribute(key, value);
	}, attributes);
	const slug = attributes.chart;
	await expect(element(page).locator(slug ? `figure[id="${slug}"]` : 'figure')).toBeVisible();
}

/* One of each kind of drawing, of steps, and of choices. */
const CHARTS = [
	'all-checks',
	'fan',
	'ratios',
	'field',
	'dots-figure',
	'drm-streams',
	'drm-message'
];

/** Every box of a chart from its own corner, rounded, with its type; and its words. */
const drawn = (figure: Locator) =>
	figure.evaluate((node) => {
		const corner = node.getBoundingClientRect();
		const seen = [...node.querySelectorAll('*')].filter((inner) => inner.getClientRects().length);
		const boxes = seen.map((inner) => {
			const { left, top, width, height } = inner.getBoundingClientRect();
			const { color, fontSize, letterSpacing, textAlign } = getComputedStyle(inner);
			const box = [left - corner.left, top - corner.top, width, height].map(Math.round);
			return `${inner.localName} ${box.join(' ')} ${color} ${fontSize} ${letterSpacing} ${textAlign}`;
		});
		return { words: node.textContent, boxes };
	});

for (const width of [320, 640])
	test(`without a frame a chart is what it is in one, ${width} px wide, whatever the host's styles`, async ({
		page,
		context
	}) => {
		const frame = await context.newPage();
		for (const view of [page, frame]) await view.setViewportSize({ width, height: 800 });
		for (const chart of CHARTS) {
			await show(page, 'component', { chart });
			await frame.goto(`${servers.site}/fr/embed/${chart}/`);
			await expect(frame.locator('figure')).toBeVisible();
			const [free, framed] = [
				await drawn(element(page).locator('figure')),
				await drawn(frame.locator('figure'))
			];
			expect(framed.boxes.length, chart).toBeGreaterThan(20);
			expect(free.words, chart).toBe(framed.words);
			expect(free.boxes, chart).toEqual(framed.boxes);
		}
	});

test('the script is small, and a host asks our site for that and the page of the chart', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(host('component-strict'));
	await expect(page.locator('score-de-suspicion figure')).toHaveCount(2);
	const ours = asked
		.filter((url) => url.startsWith(servers.site))
		.map((url) => url.slice(servers.site.length));
	expect([...new Set(ours)].sort()).toEqual([
		'/embed/component.js',
		'/en/embed/all-checks/',
		'/fr/embed/fan/'
	]);
	const weight = gzipSync(readFileSync(fileOf('/embed/component.js')!), { level: 9 }).length;
	console.log(`/embed/component.js: ${(weight / 1000).toFixed(2)} kB compressed`);
	expect(weight).toBeLessThanOrEqual(3_700);
});

test('the host keeps its own styles, and gains nothing but the chart', async ({
	page,
	context
}) => {
	await page.goto(host('component'));
	await expect(element(page).locator('figure')).toBeVisible();
	const without = await context.newPage();
	await without.route('**/component.js', (route) => route.abort());
	await without.goto(host('component'));
	const seen = (of: Page) =>
		of.evaluate(() => ({
			tags: [...document.querySelectorAll('*')].map(({ localName }) => localName),
			globals: Object.keys(window).filter((name) => /score/i.test(name)),
			sheets: document.styleSheets.length,
			after: getComputedStyle(document.querySelector('main > p')!).cssText
		}));
	expect(await seen(page)).toEqual(await seen(without));
	expect(await page.evaluate(() => document.querySelector('style')!.sheet!.cssRules.length)).toBe(
		6
	);
});

test('a host that lets no style in still has its charts, and nothing to complain of', async ({
	page
}) => {
	const seen = watch(page, servers.site);
	await page.goto(host('component-strict'));
	const [first, second] = [0, 1].map((i) => page.locator('score-de-suspicion').nth(i));
	await expect(first!.locator('figure')).toBeVisible();
	await expect(second!.locator('.view.shown h2')).toBeVisible();
	await expect(second!.locator('[data-position]')).toHaveText(/^2 sur/);
	const bar = await first!
		.locator('.picture [style]')
		.first()
		.evaluate((node) => (node as HTMLElement).style.cssText);
	expect(bar).not.toBe('');
	expect(
		await first!.locator('figure').evaluate((node) => getComputedStyle(node).borderTopWidth)
	).toBe('3px');
	expect(seen.complaints).toEqual([]);
	expect(
		seen.strangers.filter((url) => !url.startsWith(host('').split('.html')[0]!.slice(0, -1)))
	).toEqual([]);
});

test('a sequence goes by its buttons, and by the arrow keys where the focus is in it', async ({
	page
}) => {
	await show(page, 'component', { chart: 'fan', state: '#v=1&step=2' });
	const position = element(page).locator('[data-position]');
	await expect(position).toHaveText(/^2 sur/);
	await element(page).getByRole('button', { name: 'Étape suivante' }).click();
	await expect(position).toHaveText(/^3 sur/);
	await page.keyboard.press('ArrowLeft');
	await expect(position).toHaveText(/^2 sur/);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('ArrowRight');
	await expect(position).toHaveText(/^2 sur/);
	expect(new URL(page.url()).hash).toBe('');
});

test('the arrows go through the rows of a picture that has the focus, and not from step to step', async ({
	page
}) => {
	await show(page, 'component', { chart: 'fan', state: '#v=1&step=2' });
	const position = element(page).locator('[data-position]');
	await expect(position).toHaveText(/^2 sur/);
	await page.keyboard.press('Shift');
	const picture = element(page).locator('.shown .picture');
	await picture.focus();
	await expect(element(page).locator('.walk')).toContainText('Lignes : 10');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(element(page).locator('.walk')).toContainText('2/10');
	await expect(picture.locator('[data-stood-on]').first()).toHaveAttribute('data-row', '1');
	await expect(position).toHaveText(/^2 sur/);
	await picture.blur();
	await expect(element(page).locator('.walk')).toBeEmpty();
});

test('its look and its chart follow its attributes', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await show(page, 'component', { chart: 'ratios' });
	const ink = () =>
		element(page)
			.locator('h1')
			.evaluate((title) => getComputedStyle(title).color);
	const light = await ink();
	await element(page).evaluate((node) => node.setAttribute('theme', 'dark'));
	expect(await ink()).not.toBe(light);
	await element(page).evaluate((node) => node.setAttribute('theme', 'auto'));
	expect(await ink()).toBe(light);
	await element(page).evaluate((node) => node.toggleAttribute('plain', true));
	expect((await element(page).locator('h1').boundingBox())!.height).toBeLessThanOrEqual(1);
	await element(page).evaluate((node) => node.setAttribute('lang', 'en'));
	await expect(element(page).getByLabel('How to choose')).toBeVisible();
	const link = element(page).locator('a.home').first();
	await expect(link).toHaveAttribute('href', `${servers.site}/en/charts/ratios/`);
	await expect(link).toHaveAttribute('rel', 'noopener');
});

test('no chart is wider than its place, down to 200 pixels', async ({ page }) => {
	for (const chart of CHARTS) {
		await show(page, 'component-strict', { chart });
		for (const width of [200, 320, 640]) {
			await page.setViewportSize({ width, height: 600 });
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(over, `${chart} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
});

test('a copy that never changes stands there too', async ({ page }) => {
	const { hash, slug, lang } = allCopies()[0]!;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await show(page, 'component', { chart: slug, lang, frozen: hash });
	expect(asked).toContain(`/${lang}/frozen/${hash}/${slug}/`);
	await expect(element(page).locator('.picture').first()).toBeVisible();
});

test('a chart that is not there, or does not come, leaves what the host put in, a sentence and a link', async ({
	page
}) => {
	await show(page, 'component');
	const said = element(page).locator('p[lang]');
	for (const [given, sentence, path] of [
		[
			{ chart: 'nowhere', lang: 'fr' },
			'Aucune figure ne porte ce nom. Toutes les figures',
			'/fr/charts/'
		],
		[
			{ chart: '../about', lang: 'en' },
			'There is no chart of that name. All the charts',
			'/en/charts/'
		],
		[
			{ chart: 'fan', lang: 'en', frozen: 'gone' },
			'There is no chart of that name. All the charts',
			'/en/charts/'
		]
	] as const) {
		await element(page).evaluate((node, all) => {
			for (const [key, value] of Object.entries(all)) node.setAttribute(key, value);
		}, given);
		await expect(said).toHaveText(sentence);
		await expect(said.locator('a')).toHaveAttribute('href', servers.site + path);
		await expect(element(page).locator('img')).toBeVisible();
	}
	await page.route('**/fr/embed/fan/', (route) => route.abort());
	await element(page).evaluate((node) => {
		node.removeAttribute('frozen');
		node.setAttribute('lang', 'fr');
	});
	await expect(said).toHaveText('La figure n’a pas pu être chargée. La voir sur sa page');
	await expect(said.locator('a')).toHaveAttribute('href', `${servers.site}/fr/charts/fan/`);
});

test('a frame at an address of no chart says so, and lists those that there are', async ({
	page
}) => {
	for (const [path, title, count] of [
		['/fr/embed/nowhere/', 'Aucune figure à cette adresse', 'Les {n} figures du site'],
		[
			'/en/frozen/0123456789abcdef/fan/',
			'There is no chart at this address',
			'The {n} charts of the site'
		]
	] as const) {
		await page.goto(servers.host('plain', path));
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading')).toHaveText(title);
		const links = frame.locator('details a');
		const n = await links.count();
		expect(n).toBeGreaterThan(10);
		await frame.getByText(count.replace('{n}', String(n))).click();
		await expect(links.first()).toHaveAttribute('href', new RegExp(`^${path.slice(0, 3)}/charts/`));
		await expect
			.poll(() => page.locator('iframe').evaluate((node) => node.clientHeight))
			.toBeGreaterThan(500);
		const { violations } = await new AxeBuilder({ page })
			.include('iframe')
			.setLegacyMode(false)
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual([]);
	}
});

test('nothing for axe to say of it', async ({ page }) => {
	await page.goto(host('component-strict'));
	await expect(page.locator('score-de-suspicion figure')).toHaveCount(2);
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual([]);
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });
	test('the picture stays, and leads to the page of the chart', async ({ page }) => {
		await page.goto(host('component'));
		await expect(element(page).locator('img')).toBeVisible();
		await expect(element(page).locator('a')).toHaveAttribute('href', /\/fr\/charts\/all-checks\/$/);
	});
});

const firefoxPath = findFirefox();
if (firefoxPath !== null)
	test('in Firefox too, a chart stands in a page whose policy lets no style in', async () => {
		const firefox = await startFirefox(firefoxPath);
		try {
			await firefox.open(host('component-strict'));
			const seen = () =>
				firefox.evaluate<string | null>(`(() => {
					const tree = document.querySelector('score-de-suspicion').shadowRoot;
					const figure = tree?.querySelector('figure');
					const mark = tree?.querySelector('.picture [style]');
					return figure && [getComputedStyle(figure).borderTopWidth, mark.style.length > 0].join(' ');
				})()`);
			await expect.poll(seen).toBe('3px true');
		} finally {
			await firefox.close();
		}
	});
