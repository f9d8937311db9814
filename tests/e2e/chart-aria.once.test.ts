import { test } from '@playwright/test';
import { expectSameToScreenReader } from './lib/chart-aria.ts';
import { listedCharts } from './lib/charts.ts';

/* What a screen reader is given of every chart, kept beside this file; after a change of words,
   `npx playwright test chart-aria --update-snapshots` writes it anew, to be read before it is kept. */
for (const { slug } of listedCharts())
	test(`${slug} is the same to a screen reader: a sentence, or words in their order; none cut`, ({
		page
	}) => expectSameToScreenReader(page, slug, 'fr'));
