/** One width of window for each band of src/lib/story/Story.svelte, the narrowest first. */
export const WIDTHS = [360, 390, 430, 600, 820, 1280];

/**
 * How tall the content of each block of the story is, drawn, its padding left out.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin of the site
 * @param {string} lang
 * @param {number[]} [widths]
 * @returns {Promise<Record<string, number[]>>} `fr/guess` → CSS pixels, one a width
 */
export async function measureBlocks(browser, origin, lang, widths = WIDTHS) {
	/** @type {Record<string, number[]>} */
	const heights = {};
	for (const width of widths) {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		await page.goto(`${origin}/${lang}/`, { waitUntil: 'networkidle' });
		const found = await page.locator('article > section').evaluateAll(async (sections) => {
			for (const section of sections)
				for (const part of [section, ...section.querySelectorAll('figure')])
					part.style.contentVisibility = 'visible';
			await document.fonts.ready;
			return sections.map((section) => {
				const { paddingTop, paddingBottom } = getComputedStyle(section);
				const { height } = section.getBoundingClientRect();
				return /** @type {const} */ ([
					section.id,
					Math.round(height - parseFloat(paddingTop) - parseFloat(paddingBottom))
				]);
			});
		});
		for (const [id, height] of found) (heights[`${lang}/${id}`] ??= []).push(height);
		await page.close();
	}
	return heights;
}
