import { expect, test } from '@playwright/test';
import { embedOf, listedCharts } from './lib/charts.ts';

/* What a screen reader is given of every chart, kept beside this file; after a change of words,
   `npx playwright test chart-aria --update-snapshots` writes it anew, to be read before it is kept. */
for (const { slug } of listedCharts())
	test(`${slug} is the same to a screen reader: a sentence, or words in their order; none cut`, async ({
		page
	}) => {
		await page.goto(embedOf(slug));
		await expect(page.locator('main')).toMatchAriaSnapshot({ name: `${slug}.aria.yml` });
		const picture = page.locator('.view.shown .picture');
		expect(['img', 'group']).toContain(await picture.getAttribute('role'));
		expect((await picture.getAttribute('aria-label'))!.length).toBeGreaterThan(20);
		/* Nothing inside takes the focus: a chart has no more stops than its controls. */
		await expect(picture.locator('a, button, input, select, [tabindex]')).toHaveCount(0);

		/* A row has room for so many lines of words: none of them loses any on a phone. */
		await page.setViewportSize({ width: 320, height: 700 });
		const cut = await picture
			.locator('span, strong, p')
			.evaluateAll((words) =>
				words
					.filter(
						(of) =>
							getComputedStyle(of).webkitLineClamp !== 'none' &&
							of.scrollHeight > of.clientHeight + 1
					)
					.map((of) => of.textContent)
			);
		expect(cut).toEqual([]);
	});
