import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { axeSays } from './lib/axe.ts';
import { embedOf, listedCharts } from './lib/charts.ts';

const SIZES = [
	{ width: 360, height: 740 },
	{ width: 1440, height: 900 }
];

/* Pages of charts and their frames × two widths × light and dark × two languages. */
for (const lang of LANGS)
	for (const { slug } of listedCharts())
		test(`nothing for axe to say of ${lang}/${slug}, on its page and in its frame`, async ({
			page
		}) => {
			test.setTimeout(180_000);
			for (const path of [`/${lang}/charts/${slug}/`, embedOf(slug, lang)]) {
				await page.emulateMedia({ reducedMotion: 'reduce' });
				await page.goto(path);
				for (const size of SIZES) {
					await page.setViewportSize(size);
					for (const colorScheme of ['light', 'dark'] as const) {
						await page.emulateMedia({ colorScheme });
						const said = await axeSays(page, 'charts and frames, whole cross');
						expect.soft(said, `${path} at ${size.width}, ${colorScheme}`).toEqual([]);
					}
				}
			}
		});
