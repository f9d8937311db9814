import { test } from '@playwright/test';
import { noteRun } from '../../../scripts/lib/run-notes.mjs';
import { watchedSite } from '../lib/watched-site.ts';
import { walkStory } from './walk-story.ts';

test('the story in Chromium', async ({ page, browser }) => {
	test.setTimeout(180_000);
	const site = await watchedSite();
	try {
		const engine = {
			open: async (url: string) => void (await page.goto(url)),
			evaluate: <T>(expression: string) => page.evaluate<T>(expression),
			close: async () => {}
		};
		await walkStory(engine, site.origin);
		noteRun('Engines', ['Chromium', browser.version()]);
	} finally {
		await site.close();
	}
});
