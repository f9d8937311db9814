import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from './lib/pages.ts';

/** Up to a screen of 320 px. Every zoom of the crosses in `npm run test:full`; three on each change. */
const ZOOMS = process.env.FULL ? [0.5, 0.67, 0.8, 1.25, 1.5, 2, 3, 4.5] : [0.5, 3, 4.5];
const PATHS = process.env.FULL ? TEMPLATES : ['', 'rights/', 'charts/ratios/'];

/** Show the page as a browser zoomed so does: fewer CSS pixels, each of more dots. */
async function zoom(page: Page, factor: number, screen: { width: number; height: number }) {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setDeviceMetricsOverride', {
		width: Math.round(screen.width / factor),
		height: Math.round(screen.height / factor),
		deviceScaleFactor: factor,
		mobile: false
	});
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}

/** What goes out of the screen, and text that its box cuts. */
const faults = (page: Page) =>
	page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		/* Its words are said in full elsewhere, or it scrolls by itself. */
		const excused = '.visually-hidden, .scroll, pre, textarea, canvas, [aria-hidden="true"]';
		const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
			if (element.closest(excused) || !element.checkVisibility()) return false;
			if (!element.innerText?.trim() || element.clientWidth === 0) return false;
			const { overflowX } = getComputedStyle(element);
			return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2;
		});
		return {
			wide: scrollWidth - clientWidth,
			cut: cut.map(({ className, innerText }) => `${className}: ${innerText.slice(0, 60)}`)
		};
	});

for (const path of PATHS)
	test(`/fr/${path} fits the screen from half its size to 320 px`, async ({ page }) => {
		test.setTimeout(120_000);
		const screen = page.viewportSize()!;
		await page.goto(`/fr/${path}`, { waitUntil: 'networkidle' });
		for (const factor of ZOOMS) {
			await zoom(page, factor, screen);
			const { wide, cut } = await faults(page);
			expect.soft(wide, `${factor * 100} %: wider than the screen, px`).toBeLessThanOrEqual(0);
			expect.soft(cut, `${factor * 100} %: cut`).toEqual([]);
		}
	});
