import { expect, test, type Locator, type Page } from '@playwright/test';
import { CHARTS, FRAMED, SIZED } from '../lib/host-pages.ts';
import { LATENESS, noteSizes } from '../lib/note-sizes.ts';
import { STAND_IN, twoOrigins, type TwoOrigins } from '../lib/two-origins.ts';

let servers: TwoOrigins;
test.beforeAll(async () => (servers = await twoOrigins()));
test.afterAll(() => servers.close());

/** The first frame of a host page: its height inside borders, and its content's. */
async function heights(frame: Locator): Promise<{ frame: number; content: number }> {
	const handle = (await frame.elementHandle())!;
	const content = (await handle.contentFrame())!;
	return {
		frame: await handle.evaluate((node) => {
			const style = getComputedStyle(node);
			const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
			return node.clientHeight - padding;
		}),
		content: await content.evaluate(() =>
			Math.ceil(document.documentElement.getBoundingClientRect().height)
		)
	};
}

/** Expect that a frame comes to its content's height, and has no scroll bar of its own. */
async function expectFit(frame: Locator): Promise<void> {
	await expect
		.poll(async () => {
			const seen = await heights(frame);
			return seen.content > 100 && seen.frame - seen.content;
		})
		.toBe(0);
	const content = (await (await frame.elementHandle())!.contentFrame())!;
	expect(
		await content.evaluate(() => [
			document.documentElement.scrollHeight - innerHeight,
			document.documentElement.scrollWidth - innerWidth
		])
	).toEqual([0, 0]);
}

/** Open a host page that notes when its first frame was loaded, and when it last changed its size. */
async function open(page: Page, url: string): Promise<void> {
	await page.addInitScript(noteSizes);
	await page.goto(url);
}

/** Expect that the first frame fits, and did within a second of its loading. */
async function expectFitInTime(page: Page): Promise<void> {
	await expectFit(first(page));
	const late = await page.evaluate<number>(LATENESS);
	expect(late).toBeLessThan(1_000);
}

const first = (page: Page) => page.locator('iframe').first();

for (const embed of FRAMED) {
	for (const name of SIZED) {
		test(`${name}: ${embed} has its height within a second`, async ({ page }) => {
			await open(page, servers.host(name, embed));
			await expectFitInTime(page);
		});
	}
}

for (const [name, width] of [
	['plain', 960],
	['sandboxed', 320]
] as const) {
	test(`every chart has its height within a second: ${name}, ${width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 640 });
		for (const embed of CHARTS)
			await test.step(embed, async () => {
				await open(page, servers.host(name, embed));
				await expectFitInTime(page);
			});
	});
}

test('two frames have each their own height, and a foreign one cannot ask for any', async ({
	page
}) => {
	const embed = FRAMED[1] ?? `${STAND_IN}?other`;
	await page.goto(servers.host('two-frames', embed));
	const [one, two, foreign] = [0, 1, 2].map((i) => page.locator('iframe').nth(i));
	await expectFit(one!);
	await expectFit(two!);
	await page.waitForTimeout(500);
	await expectFit(one!);
	await expectFit(two!);
	expect(await foreign!.evaluate((node) => node.clientHeight)).toBe(90);
});

test('with scripts stripped the frame keeps the height reserved, and its page can be scrolled', async ({
	page
}) => {
	await page.goto(servers.host('script-stripped', STAND_IN));
	const { frame, content } = await heights(first(page));
	expect(frame).toBe(300);
	expect(content).toBeGreaterThan(300);
	const inner = (await (await first(page).elementHandle())!.contentFrame())!;
	const scrolled = await inner.evaluate(() => {
		scrollTo(0, 9_999);
		return scrollY;
	});
	expect(Math.abs(scrolled - (content - 300))).toBeLessThanOrEqual(1);
});

test('a browser that may size frames by itself does no harm to the script', async ({ page }) => {
	for (const name of ['plain', 'sandboxed']) {
		await page.goto(servers.host(name, STAND_IN, { native: true }));
		await expectFit(first(page));
		await page.frameLocator('iframe').locator('summary').click();
		await expectFit(first(page));
	}
	/* Without the script: sized by the browser, or left at what the snippet reserves. */
	await page.goto(servers.host('script-stripped', STAND_IN, { native: true }));
	const { frame, content } = await heights(first(page));
	expect([300, content]).toContain(frame);
});

test('a script that comes late asks, and is answered', async ({ page }) => {
	await page.goto(servers.host('late-script', STAND_IN));
	expect((await heights(first(page))).frame).toBe(300);
	await page.waitForFunction(() => document.querySelectorAll('script[src]').length > 0);
	await expectFit(first(page));
});

test('a hidden frame is left alone, and has its height once it is shown', async ({ page }) => {
	await page.goto(servers.host('hidden-tab', STAND_IN));
	await page.waitForTimeout(300);
	expect(await first(page).evaluate((node) => node.style.height)).toBe('');
	await page.getByRole('button').click();
	await expectFit(first(page));
	await page.locator('section').evaluate((node) => node.toggleAttribute('hidden', true));
	await page.waitForTimeout(300);
	await page.getByRole('button').click();
	await expectFit(first(page));
});

test('the frame follows its content and its width', async ({ page }) => {
	await page.goto(servers.host('plain', STAND_IN));
	await expectFit(first(page));
	const before = (await heights(first(page))).frame;
	const inner = page.frameLocator('iframe');
	await inner.locator('summary').click();
	await expectFit(first(page));
	expect((await heights(first(page))).frame).toBeGreaterThanOrEqual(before + 400);
	await inner.locator('summary').click();
	await expectFit(first(page));
	expect((await heights(first(page))).frame).toBe(before);
	await page.setViewportSize({ width: 320, height: 700 });
	await expectFit(first(page));
	expect((await heights(first(page))).frame).toBeGreaterThan(before);
});

test('our own page gone mad is not obeyed', async ({ page }) => {
	await page.goto(servers.host('plain', `${STAND_IN}#hostile`));
	await page.waitForTimeout(500);
	await expectFit(first(page));
});

test('ten seconds later no frame has grown', async ({ context }) => {
	const names = [...SIZED, 'script-stripped', 'late-script'];
	const pages = await Promise.all(
		names.map(async (name) => {
			const page = await context.newPage();
			await page.goto(servers.host(name, FRAMED.at(-1)!));
			return page;
		})
	);
	/* A page as tall as its frame and some: stopped, and not for ever at it. */
	const loop = await context.newPage();
	await loop.goto(servers.host('plain', `${STAND_IN}#loop`));
	await loop.waitForTimeout(2_500);
	const settled = await Promise.all([...pages, loop].map((page) => heights(first(page))));
	await loop.waitForTimeout(10_000);
	const later = await Promise.all([...pages, loop].map((page) => heights(first(page))));
	expect(later).toEqual(settled);
	expect(settled.at(-1)!.frame).toBeLessThan(2_000);
});
