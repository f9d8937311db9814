import { expect, type Page } from '@playwright/test';
import type { Lang } from '../../../src/lib/i18n/lang.ts';
import { embedOf } from './charts.ts';

/**
 * Hold a chart's frame against what a screen reader was given of it when it was last read: the
 * file beside the test, named after the chart.
 */
export async function expectSameToScreenReader(
	page: Page,
	slug: string,
	lang: Lang
): Promise<void> {
	await page.goto(embedOf(slug, lang));
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
						getComputedStyle(of).webkitLineClamp !== 'none' && of.scrollHeight > of.clientHeight + 1
				)
				.map((of) => of.textContent)
		);
	expect(cut).toEqual([]);
}
