import { expect, test } from '@playwright/test';
import { embedOf, listedCharts } from './lib/charts.ts';
import { tableOf, walked, walkTo } from './lib/walked.ts';

/* A texture of dots is told by its two rows, and has no mark for either. */
const TEXTURES = ['field', 'field-sorted'];
/* Of the groups, those of the view on the screen are drawn. */
const IN_PART = ['dots-figure'];

const slugs = listedCharts().map(({ slug }) => slug);

for (const part of [0, 1, 2, 3])
	test(`every row of every chart is walked, said and outlined, ${part + 1} of 4`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		for (const slug of slugs.filter((_, i) => i % 4 === part)) {
			await page.goto(`/fr/charts/${slug}/`);
			const picture = page.locator(`figure[id="${slug}"] .picture`);
			await walkTo(picture);
			const rows = await tableOf(picture);
			for (const [i, cells] of rows.entries()) {
				await page.keyboard.press('ArrowRight');
				const { seen, outlined, words, clear } = await walked(picture);
				for (const cell of cells) expect(seen, slug).toContain(cell);
				expect(clear, `${slug}: row ${i} is under its words`).toBe(true);
				if (TEXTURES.includes(slug)) continue;
				if (!IN_PART.includes(slug) || outlined.length) expect(outlined, slug).toEqual([i]);
				/* The words of a column of years are shortened. */
				if (words.trim() && !(await picture.locator('.slot').count()))
					expect(
						cells.some((cell) => words.includes(cell.replace(/ \(.*\)$/, ''))),
						`${slug}: "${words}" for ${cells.join(', ')}`
					).toBe(true);
			}
			await page.keyboard.press('ArrowRight');
			expect((await walked(picture)).seen, slug).toContain(`${rows.length}/${rows.length}`);
			const drawn = await picture.locator('[data-row]').count();
			expect(drawn > 0, slug).toBe(!TEXTURES.includes(slug));
		}
	});

test('in a frame the arrows go through the rows of the picture, and elsewhere from view to view', async ({
	page
}) => {
	await page.goto(embedOf('fan'));
	const position = page.locator('[data-position]');
	const picture = page.locator('.view.shown .picture');
	await page.keyboard.press('ArrowLeft');
	const at = await position.textContent();
	await walkTo(picture);
	const [first] = await tableOf(picture);
	await page.keyboard.press('ArrowRight');
	const { seen, outlined } = await walked(picture);
	expect(seen).toContain(first![0]!);
	expect(outlined).toEqual([0]);
	await expect(position).toHaveText(at!);
	await page.keyboard.press('Tab');
	await expect(page.locator('.walk')).toBeEmpty();
	await page.keyboard.press('ArrowLeft');
	await expect(position).not.toHaveText(at!);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('no picture takes the focus for nothing', async ({ page }) => {
		for (const path of ['/fr/', '/fr/charts/ratios/', embedOf('ratios')]) {
			await page.goto(path);
			await expect(page.locator('.picture').first()).toBeVisible();
			await expect(page.locator('.picture[tabindex]')).toHaveCount(0);
		}
	});
});
