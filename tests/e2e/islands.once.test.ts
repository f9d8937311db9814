import { expect, test, type Page } from '@playwright/test';
import heights from '../../src/lib/story/load/block-heights.json' with { type: 'json' };
import { LANGS } from '../../src/lib/i18n/lang.ts';

/** How far a block may be from the room kept for it: text is not set alike on every machine. */
const DRIFT = { share: 0.1, pixels: 60 };

/** The heights of the blocks' content as drawn, and as kept: the padding is no part of either. */
const drawn = (page: Page) =>
	page.locator('article > section.measured').evaluateAll((sections) =>
		sections.map((section) => {
			const kept = parseFloat(
				getComputedStyle(section).containIntrinsicBlockSize.split(' ').at(-1)!
			);
			for (const part of [section, ...section.querySelectorAll('figure')])
				(part as HTMLElement).style.contentVisibility = 'visible';
			const { paddingTop, paddingBottom } = getComputedStyle(section);
			const height = section.getBoundingClientRect().height;
			return {
				id: section.id,
				kept,
				height: height - parseFloat(paddingTop) - parseFloat(paddingBottom)
			};
		})
	);

for (const lang of LANGS)
	test(`every block has the room it needs before it is drawn (${lang})`, async ({ page }) => {
		await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const blocks = await drawn(page);
			const measured = Object.keys(heights).filter((key) => key.match(`^${lang}/[^/]+$`)).length;
			expect(blocks.length).toBeGreaterThan(measured * 0.9);
			const off = blocks.filter(
				({ kept, height }) =>
					!(Math.abs(kept - height) <= Math.max(DRIFT.pixels, DRIFT.share * height))
			);
			expect(off, `at ${width} px; npm run story:measure writes them anew`).toEqual([]);
		}
	});

test('a block that is far is taken over when it is touched', async ({ page }) => {
	/* The page never rests: what is far has no turn of its own. */
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.goto('/fr/');
	await expect(page.locator('#guess input').first()).toBeAttached();
	const live = page.locator('#dots .sequence.live');
	await expect(live).toHaveCount(0);
	await page.locator('#dots a[href]').first().focus();
	await expect(live).toBeAttached();
});

test('a block whose code does not come still says what it says', async ({ page }) => {
	const failed: string[] = [];
	page.on('pageerror', ({ message }) => failed.push(message));
	/* Everything that is asked for once the page itself is taken over. */
	let open = true;
	await page.route('**/_app/immutable/**/*.js', (route) =>
		open ? route.continue() : route.abort()
	);
	await page.addInitScript(() => {
		window.requestIdleCallback = (run) => window.setTimeout(run, 1500) as unknown as number;
	});
	await page.goto('/fr/', { waitUntil: 'networkidle' });
	open = false;
	const control = page.locator('#control');
	await control.scrollIntoViewIfNeeded();
	await expect.poll(() => failed.length).toBeGreaterThan(0);
	await expect(control.locator('figure').first()).toBeVisible();
	await expect(control.locator('table')).toHaveCount(1);
	await expect(page.locator('article > section > .island')).toHaveCount(
		await page.locator('article > section').count()
	);
});
