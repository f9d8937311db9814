import { expect, test } from '@playwright/test';
import { act4 as act4En } from '../../src/content/en/act4.ts';
import { act4 as act4Fr } from '../../src/content/fr/act4.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { shown, WORDS } from './lib/say.ts';

const ACT = { fr: act4Fr, en: act4En };
/** A pixel, for what a browser rounds. */
const PX = 1.5;

for (const lang of LANGS) {
	test.describe(`the fourth part in ${lang}`, () => {
		test.beforeEach(({ page }) => page.goto(`/${lang}/`));

		test('draws every figure within the page, with a name, a table and its sources', async ({
			page
		}) => {
			const ids = ACT[lang].blocks.flatMap((block) => ('figure' in block ? [block.figure.id] : []));
			expect(ids.length).toBeGreaterThan(12);
			const wide = page.viewportSize()!.width;
			for (const id of ids) {
				const figure = page.locator(`figure#${id}`);
				await figure.scrollIntoViewIfNeeded();
				const picture = figure.getByRole('img').first();
				expect(await picture.getAttribute('aria-label'), id).toMatch(/\d/);
				expect(await figure.locator('tbody tr').count(), id).toBeGreaterThan(1);
				expect(await figure.locator('.sources a').count(), id).toBeGreaterThan(0);
				const box = (await picture.boundingBox())!;
				expect(box.x + box.width, id).toBeLessThanOrEqual(wide + PX);
				const outside = await picture.evaluate((node, slack) => {
					const { left, right } = node.getBoundingClientRect();
					return [...node.querySelectorAll('p, span, strong, .bar')]
						.map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
						.filter(({ box }) => box.left < left - 20 - slack || box.right > right + 20 + slack)
						.map(({ mark }) => mark.textContent);
				}, PX);
				expect(outside, id).toEqual([]);
			}
		});

		test('puts columns under their year and never words on words', async ({ page }) => {
			for (const id of ['caf-fraud-figure', 'caf-visits-figure', 'dgfip-figure', 'msa-figure']) {
				const words = await page
					.locator(`#${id} .slot p span`)
					.evaluateAll((list) => list.map((node) => node.getBoundingClientRect().toJSON()));
				expect(words.length, id).toBeGreaterThan(2);
				for (const [i, a] of words.entries())
					for (const b of words.slice(i + 1))
						expect(
							a.right <= b.left + PX ||
								b.right <= a.left + PX ||
								a.bottom <= b.top + PX ||
								b.bottom <= a.top + PX,
							id
						).toBe(true);
			}
		});

		test('sets money paid in excess left of the middle, and money never paid right', async ({
			page
		}) => {
			const middle = (await page.locator('#euros-figure .tick.origin').boundingBox())!.x;
			const sides = await page.locator('#euros-figure .bar').evaluateAll((bars) =>
				bars.map((bar) => ({
					id: bar.getAttribute('data-id')!,
					...(bar.getBoundingClientRect().toJSON() as { left: number; right: number })
				}))
			);
			expect(sides.length).toBeGreaterThan(10);
			for (const { id, left, right } of sides) {
				if (/^nr\.|nonrecours|returned/.test(id)) expect(left, id).toBeGreaterThan(middle - PX);
				else expect(right, id).toBeLessThan(middle + 2 * PX);
				expect(right - left, id).toBeGreaterThanOrEqual(2.5);
			}
		});

		test('links each system to its page', async ({ page }) => {
			const hrefs = await page
				.locator(`a[href^="/${lang}/systems/"]`)
				.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
			expect(hrefs.length).toBeGreaterThan(25);
			for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
		});

		test('opens a household of the health insurance in the form', async ({ page }) => {
			const { households, open } = WORDS[lang].act4.cover;
			const link = page.getByRole('list', { name: open }).getByRole('link');
			await expect(link).toHaveCount(Object.keys(households).length);
			await link.filter({ hasText: households.both }).click();
			await expect(page).toHaveURL(/#v=1&model=cnam-c2s-experimental/);
			await expect(page.locator('#profile').getByRole('status').first()).toHaveText(
				WORDS[lang].profile.restored
			);
		});

		test('ends on what to do', async ({ page }) => {
			const last = ACT[lang].blocks.at(-1)!;
			const section = page.locator(`#${last.id}`);
			await expect(section.getByRole('heading')).toHaveText(shown(last.title, lang));
			await expect(section.getByRole('link', { name: /./ })).not.toHaveCount(0);
			for (const name of ['rights', 'systems', 'method', 'data'])
				await expect(section.locator(`a[href^="/${lang}/${name}/"]`).first()).toBeVisible();
		});
	});
}
