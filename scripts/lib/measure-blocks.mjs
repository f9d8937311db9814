/** One width of window for each band of src/lib/story/islands/Island.svelte, the narrowest first. */
export const WIDTHS = [360, 390, 430, 600, 820, 1280];

/**
 * How tall the content of each block of the story is, drawn, its padding left out, and its first
 * figure.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin of the site
 * @param {string} lang
 * @param {number[]} [widths]
 * @returns {Promise<Record<string, number[]>>} `fr/guess`, `fr/guess/figure` → CSS pixels, one a width
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
			return sections.flatMap((section) => {
				const { paddingTop, paddingBottom } = getComputedStyle(section);
				const { height } = section.getBoundingClientRect();
				const own = Math.round(height - parseFloat(paddingTop) - parseFloat(paddingBottom));
				const figure = section.querySelector('figure')?.getBoundingClientRect().height;
				return /** @type {[string, number][]} */ ([
					[section.id, own],
					...(figure ? [[`${section.id}/figure`, Math.round(figure)]] : [])
				]);
			});
		});
		for (const [id, height] of found) (heights[`${lang}/${id}`] ??= []).push(height);
		await page.close();
	}
	return heights;
}
