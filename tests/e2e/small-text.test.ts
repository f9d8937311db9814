import { expect, test } from '@playwright/test';

/** Least size of a text on the screen, in pixels: Chartability asks for it, WCAG does not. */
const LEAST = 12;

for (const path of ['/fr/', '/fr/timeline/', '/fr/charts/ratios/', '/fr/systems/'])
	test(`no text under 12 px on ${path}, drawings included`, async ({ page }) => {
		await page.goto(path);
		const small = await page.evaluate((least) => {
			/* A block far from the reader is not laid out, hence has no size. */
			for (const block of document.querySelectorAll<HTMLElement>('main :is(section, figure)'))
				block.style.contentVisibility = 'visible';
			const found: string[] = [];
			let seen = 0;
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const text = texts.currentNode.textContent!.trim();
				const parent = texts.currentNode.parentElement!;
				const { width, height } = parent.getBoundingClientRect();
				if (!text || !width || !height || parent.closest('script, style, .visually-hidden'))
					continue;
				seen++;
				const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
				const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
				const figure = parent.closest('figure, section')?.id;
				if (size < least - 0.05)
					found.push(`${figure}: ${size.toFixed(1)} px, ${text.slice(0, 40)}`);
			}
			return { seen, found };
		}, LEAST);
		expect(small.seen).toBeGreaterThan(20);
		expect(small.found).toEqual([]);
	});
