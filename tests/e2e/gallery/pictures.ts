import { expect, type Page } from '@playwright/test';
import { addressOf } from '../../gallery/address.ts';

/** A chart for each way of drawing: columns of HTML, a drawing, dots, a typed sheet. */
export const SOME: readonly string[] = ['bars', 'fan', 'versus', 'message'];

/** How a picture is taken: on a phone in the light, on a desktop in the dark. */
export const LOOKS = [
	{ look: 'phone', width: 360, theme: 'light' },
	{ look: 'desktop', width: 720, theme: 'dark' }
] as const;

/**
 * Compare a case with its picture. Another version of the browser smooths edges in another way:
 * one pixel in two hundred may differ, and any by a little.
 */
export async function comparePicture(
	page: Page,
	gallery: string,
	kind: string,
	{ look, width, theme }: (typeof LOOKS)[number]
): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.goto(gallery + addressOf({ kind, name: 'usual', theme }));
	await page.evaluate(() => document.fonts.ready);
	await expect(page.locator('figure')).toHaveScreenshot(`${kind}-${look}.png`, {
		maxDiffPixelRatio: 0.005,
		threshold: 0.2,
		scale: 'css'
	});
}
