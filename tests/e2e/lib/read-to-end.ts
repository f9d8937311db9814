import type { Page } from '@playwright/test';

/**
 * Go down a page by half screens, as a reader slower than the processor and the network, so that
 * everything on it comes into view.
 */
export async function readToEnd(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frames = () =>
			new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
		const near = (node: Element) => {
			const { top, bottom } = node.getBoundingClientRect();
			return bottom > -innerHeight && top < 2 * innerHeight;
		};
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await frames();
			await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }));
			const late = performance.now() + 5_000;
			while ([...document.querySelectorAll('[aria-busy="true"]')].some(near)) {
				if (performance.now() > late) throw new Error('something is being fetched for ever');
				await new Promise((next) => setTimeout(next, 20));
			}
		}
	});
	await page.waitForLoadState('networkidle');
}
