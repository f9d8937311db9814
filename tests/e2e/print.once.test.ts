import { expect, test, type Page } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { PRINT_WORDS } from '../../src/lib/i18n/print/shell.ts';

/** Pages of A4 in a PDF. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The most sheets that a page may take: what it took when this was written, and a tenth more. */
const PRINTED: [path: string, most: number][] = [
	['', 70],
	['method/', 14],
	['rights/', 9],
	['charts/ratios/', 3]
];

test.use({ colorScheme: 'dark' });

/** What shows on paper, of the elements that a selector names. */
const shown = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((all) =>
		all
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => element.getClientRects().length > 0)
			.map((element) => `${element.localName}.${element.className} ${element.textContent?.trim()}`)
	);

for (const [path, most] of PRINTED) {
	test(`/fr/${path} on paper: sources written out, tables open, no controls`, async ({ page }) => {
		await page.goto(`/fr/${path}`, { waitUntil: 'networkidle' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

		const notes = page.locator('.print-only.notes li');
		expect(await notes.count()).toBeGreaterThan(3);
		const address = new RegExp(`https?://\\S+|${PRINT_WORDS.fr.unlinked}`);
		for (const text of await notes.allTextContents()) expect(text).toMatch(address);
		await expect(notes.first()).toBeVisible();
		/* Every source that the page names is among them. */
		const cited = await page
			.locator('main a[data-source]')
			.evaluateAll((links) => [
				...new Set(links.map((link) => (link as HTMLElement).dataset.source))
			]);
		expect(cited.length).toBeGreaterThan(0);
		expect(await notes.count()).toBeGreaterThanOrEqual(cited.length);
		await expect(page.locator('.print-only.notes')).toContainText(`/fr/${path}`);

		expect(await shown(page, 'button, input, select, textarea, .button, nav, progress')).toEqual(
			[]
		);
		const tables = await page
			.locator('details.table')
			.evaluateAll((all) =>
				all
					.filter((table) => table.getClientRects().length > 0)
					.map((table) => table.querySelector('tbody tr')!.getBoundingClientRect().height)
			);
		expect(tables.filter((height) => height === 0)).toEqual([]);
		expect(tables.length).toBeGreaterThanOrEqual(path === '' ? 20 : 0);

		const looks = await page.evaluate(() => {
			const { color, colorScheme } = getComputedStyle(document.documentElement);
			const wide = [...document.querySelectorAll('main *')].filter(
				(element) =>
					getComputedStyle(element).overflowX !== 'visible' &&
					element.scrollWidth > element.clientWidth + 1 &&
					element.clientWidth > 0
			);
			return { color, colorScheme, cut: wide.map(({ className }) => String(className)) };
		});
		expect(looks).toEqual({ color: 'rgb(26, 34, 51)', colorScheme: 'light', cut: [] });

		/* Printing the whole story takes its time. */
		if (path === '' && !process.env.FULL) return;
		const sheets = pagesOf(await page.pdf({ format: 'A4' }));
		console.log(`/fr/${path} on paper: ${sheets} sheets`);
		expect(sheets).toBeGreaterThan(0);
		expect(sheets).toBeLessThanOrEqual(most);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const lang of LANGS)
		test(`paper says where the page and its sources are (${lang})`, async ({ page }) => {
			await page.goto(`/${lang}/method/`);
			const notes = page.locator('.print-only.notes');
			await expect(notes).toBeHidden();
			await page.emulateMedia({ media: 'print' });
			await expect(notes).toBeVisible();
			await expect(notes).toContainText(`/${lang}/method/`);
			await expect(notes).toContainText(`/${lang}/sources/`);
		});
});
