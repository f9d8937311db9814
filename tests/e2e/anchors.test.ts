import { expect, test, type Page } from '@playwright/test';
import { ACTS } from './lib/say.ts';

/** The target of the address stands at the top of the screen, and stays there. */
async function expectAtTarget(page: Page) {
	const place = () =>
		page.evaluate(() => {
			const { top } = document.querySelector(':target')!.getBoundingClientRect();
			const { scrollHeight, clientHeight } = document.documentElement;
			return { top, atEnd: scrollY + clientHeight > scrollHeight - 4 };
		});
	await expect(async () => {
		const { top, atEnd } = await place();
		expect(top).toBeGreaterThan(-40);
		expect(top).toBeLessThan(atEnd ? page.viewportSize()!.height : 200);
	}).toPass({ timeout: 4000 });
}

const blocks = ACTS.fr.blocks.map(({ id }) => `/fr/#${id}`);
const entries = [
	'/fr/sources/#fact-caf.households.2024',
	'/fr/sources/#conflicts',
	'/fr/sources/#source-lqdn-2023-code',
	'/fr/glossary/#rsa',
	'/fr/method/#file',
	'/fr/rights/#help',
	'/fr/models/#cnam-c2s'
];

for (const javaScriptEnabled of [true, false]) {
	test.describe(`anchors with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled, contextOptions: { reducedMotion: 'reduce' } });

		test('open where they lead', async ({ page }) => {
			for (const path of [...blocks.filter((_, i) => i % 3 === 2), ...entries]) {
				await test.step(path, async () => {
					/* A page of its own: an anchor followed from elsewhere. */
					await page.goto('about:blank');
					await page.goto(path);
					await expectAtTarget(page);
				});
			}
		});

		test('lead to their target when followed in the page', async ({ page }) => {
			await page.goto('/fr/sources/');
			await page.locator('[id="fact-caf.households.2024"] a[href^="#source-"]').first().click();
			await expectAtTarget(page);
			await page.goBack();
			await page.locator('.jump a[href="#bibliography"]').click();
			await expectAtTarget(page);
		});
	});
}
