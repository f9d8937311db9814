import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileOf } from './build-folder.ts';

/** The two benches of the second act. */
export const drmPlay = {
	/** Open the story, ask for them, and wait until they have been fetched. */
	open: async (page: Page, path: string) => {
		await page.goto(path);
		await drmPlay.ask(page);
	},
	ask: async (page: Page) => {
		await page.locator('#drm-play').scrollIntoViewIfNeeded();
		await page.locator('#drm-play .example button').click();
		await page.locator('#drm-play .said').waitFor({ timeout: 30_000 });
	},
	/** The part that takes files. */
	files: (page: Page) => page.locator('#drm-play .bench').last(),
	/** What changes, in sentences. */
	says: (page: Page) => page.locator('#drm-play .said li'),
	pick: (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
		page.locator('#drm-play .drop input[type=file]').setInputFiles(files),
	verdict: (page: Page) => page.locator('#drm-play .verdict'),
	refused: (page: Page) => page.locator('#drm-play .refused li')
};

/** The site's own example of a stream, as a file to pick. */
export const example = (stream: 'dsn' | 'pasrau', name = `mine.${stream}`) => ({
	name,
	mimeType: 'text/plain',
	buffer: readFileSync(fileOf(`/data/drm/example.${stream}`)!)
});
