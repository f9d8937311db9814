/** The widths at which frames are measured: those of src/lib/catalogue/frame-heights.ts. */
export const WIDTHS = [320, 640, 960];

/**
 * How tall the page of each chart's frame is, in both languages.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin of the site
 * @param {string[]} slugs
 * @param {number[]} [widths]
 * @returns {Promise<Record<string, number[]>>} `fr/fan` → pixels, one a width
 */
export async function measureFrames(browser, origin, slugs, widths = WIDTHS) {
	/** @type {Record<string, number[]>} */
	const heights = {};
	const page = await browser.newPage();
	for (const slug of slugs)
		for (const lang of ['fr', 'en']) {
			/** @type {number[]} */
			const list = [];
			await page.goto(`${origin}/${lang}/embed/${slug}/`);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 400 });
				list.push(
					await page.evaluate(() =>
						Math.ceil(document.documentElement.getBoundingClientRect().height)
					)
				);
			}
			heights[`${lang}/${slug}`] = list;
		}
	await page.close();
	return heights;
}
