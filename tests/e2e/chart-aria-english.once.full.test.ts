import { test } from '@playwright/test';
import { expectSameToScreenReader } from './lib/chart-aria.ts';
import { listedCharts } from './lib/charts.ts';

/* As chart-aria.once.test.ts does in French; `FULL=1` for it to run by hand. */
for (const { slug } of listedCharts())
	test(`${slug} is the same to a screen reader in English`, ({ page }) =>
		expectSameToScreenReader(page, slug, 'en'));
