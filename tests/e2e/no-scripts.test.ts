import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { ACTS, blockOf, shown, WORDS } from './lib/say.ts';

test.use({ javaScriptEnabled: false });

for (const lang of LANGS) {
	test.describe(`/${lang}/ without scripts`, () => {
		test.beforeEach(({ page }) => page.goto(`/${lang}/`));

		test('shows the heading of every block', async ({ page }) => {
			for (const block of ACTS[lang].blocks) {
				const heading = page.locator(`#${block.id}-title`);
				await expect(heading).toBeVisible();
				await expect(heading).toHaveText(shown(block.title, lang));
			}
		});

		test('draws every figure, with marks that have a size, a name and a source', async ({
			page
		}) => {
			const figures = await page.locator('figure.chart').evaluateAll((list) =>
				list.map((figure) => {
					const sized = (selector: string) =>
						[...figure.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((mark) => {
							const { width, height } = mark.getBoundingClientRect();
							return width > 0 && height > 0;
						}).length;
					return {
						id: figure.id,
						name: figure.querySelector('[role="img"], [role="group"]')?.getAttribute('aria-label'),
						marks: sized('.bar, .median, .spread, .items i, svg path, svg rect'),
						sources: figure.querySelectorAll('.sources a').length,
						table: figure.querySelectorAll('tbody tr').length
					};
				})
			);
			const expected = [
				ACTS[lang].opening.figure.id,
				...ACTS[lang].blocks.flatMap((block) => ('figure' in block ? [block.figure.id] : []))
			];
			expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
			for (const { id, name, marks, sources, table } of figures) {
				/* The reader's own figure needs the form, which needs scripts. */
				if (id === 'own-figure') continue;
				expect(marks, id).toBeGreaterThan(1);
				expect(name, id).toMatch(/\d/);
				expect(table, id).toBeGreaterThan(0);
				expect(sources, id).toBeGreaterThan(0);
			}
		});

		test('shows all ten steps of the sequence, and the whole figure', async ({ page }) => {
			const { steps } = blockOf(lang, 'sequence');
			expect(steps).toHaveLength(10);
			const sequence = page.locator('#build-up');
			const items = sequence.locator('ol > li');
			await expect(items).toHaveCount(steps.length);
			for (const [i, { title }] of steps.entries()) {
				const heading = items.nth(i).locator('h3');
				await expect(heading).toHaveText(shown(title, lang));
				await expect(heading).toBeVisible();
				await expect(items.nth(i).getByRole('img')).toBeVisible();
			}
			await expect(sequence.locator('.row')).toHaveCount(steps.length);
			await expect(sequence.locator('.row.hidden')).toHaveCount(0);
			const clip = await sequence
				.locator('svg path')
				.evaluate((path) => getComputedStyle(path).clipPath);
			const [, bottom] = /^inset\(\S+ \S+ ([\d.]+)%/.exec(clip) ?? [];
			/* The last row stands half a row above the bottom. */
			expect(Number(bottom)).toBeLessThanOrEqual(100 / steps.length / 2 + 0.1);
			await expect(sequence.locator('.control')).toBeHidden();
		});

		test('veils nothing, and says what needs scripts', async ({ page }) => {
			const reveal = page.locator('#guess .reveal');
			await expect(reveal).toHaveCSS('opacity', '1');
			await expect(reveal.locator('figure')).toBeVisible();
			const notice = page.locator('#profile noscript p');
			await expect(notice).toBeVisible();
			await expect(notice).toHaveText(WORDS[lang].profile.noscript);
			await expect(page.locator('#profile form')).toBeHidden();
			for (const card of await page.locator('#archetypes .card').all()) {
				await expect(card.locator('.story')).toBeVisible();
			}
		});
	});
}
