import type { Page } from '@playwright/test';
import { takenOver } from './taken-over.ts';

/** The reader's household on the page of the story. */
export const household = {
	/** Open a page of the story and wait until its scripts have taken it over. */
	open: async (page: Page, path: string) => {
		await page.goto(path);
		await takenOver(page);
	},
	/** Answer a question. */
	answer: (page: Page, variable: string, modality: string) =>
		page.locator(`#profile input[name="${variable}"][value="${modality}"]`).check(),
	/** Every answer given, by variable. */
	answers: (page: Page) =>
		page
			.locator('#profile form input:checked')
			.evaluateAll((inputs) =>
				Object.fromEntries((inputs as HTMLInputElement[]).map(({ name, value }) => [name, value]))
			),
	figure: (page: Page) => page.locator('#own-figure'),
	/** All the words of the figure: its sentence, its rows, its table, its sources. */
	words: async (page: Page) => {
		const figure = page.locator('#own-figure');
		return {
			summary: await figure.locator('.picture').getAttribute('aria-label'),
			text: await figure.textContent(),
			marks: await figure
				.locator('.bar, .median')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('style'))),
			said: await page.locator('#profile .said').textContent()
		};
	},
	moved: (page: Page) => page.locator('#profile p.moved'),
	notice: (page: Page) => page.locator('#profile .notice'),
	model: (page: Page) => page.locator('#profile select')
};
