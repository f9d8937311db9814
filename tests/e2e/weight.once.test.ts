import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fileOf, htmlOf } from './lib/build-folder.ts';
import { TEMPLATES } from './lib/pages.ts';

/** Most that the story may ask for in scripts and styles, compressed, in kB of 1,000 bytes. */
const BUDGET = 150;
const KINDS = ['js', 'css', 'html', 'woff2', 'other'] as const;
type Weights = Record<(typeof KINDS)[number], number>;

/** The compressed size of everything that a page asks for, by kind, in kB. */
async function weigh(page: Page, path: string): Promise<Weights> {
	const asked = new Set<string>();
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol === 'http:') asked.add(pathname);
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
	await page.waitForLoadState('networkidle');
	/* Styles that stand in the page count as styles, and in the page too. */
	const styles = [...htmlOf(path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
		([, css]) => css
	);
	const inline = styles.length ? gzipSync(styles.join('\n')).length / 1000 : 0;
	const weights: Weights = { js: 0, css: inline, html: 0, woff2: 0, other: 0 };
	for (const pathname of asked) {
		const file = fileOf(pathname);
		if (!file) throw new Error(`${path} asks for ${pathname}, which is not in the build`);
		const kind = KINDS.find((extension) => file.endsWith(`.${extension}`)) ?? 'other';
		const bytes = readFileSync(file);
		weights[kind] += (kind === 'woff2' ? bytes : gzipSync(bytes)).length / 1000;
	}
	return weights;
}

test('the story is light, and so is every page', async ({ browser }, { project }) => {
	const rows: (string | number)[][] = [];
	const { viewport, isMobile, hasTouch } = project.use;
	for (const path of [...TEMPLATES.map((template) => `/fr/${template}`), '/en/']) {
		const context = await browser.newContext({
			baseURL: project.use.baseURL,
			viewport,
			isMobile,
			hasTouch
		});
		const weights = await weigh(await context.newPage(), path);
		await context.close();
		rows.push([path, ...KINDS.map((kind) => weights[kind].toFixed(1))]);
		expect.soft(weights.js + weights.css, `scripts and styles of ${path}, kB`).toBeLessThan(BUDGET);
	}
	const cell = (text: string | number, i: number) =>
		i ? String(text).padStart(8) : String(text).padEnd(16);
	console.log(
		[
			`Compressed kB a page asks for (${project.name})`,
			['page', ...KINDS].map(cell).join(''),
			...rows.map((row) => row.map(cell).join(''))
		].join('\n')
	);
});
