import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fileOf, htmlOf } from './lib/build-folder.ts';
import { embedOf, listedCharts } from './lib/charts.ts';

/** Most that one frame may transfer, in kB of 1,000 bytes. */
const BUDGET = 60;

test('one frame transfers at most 60 kB in all, and asks no other host for anything', async ({
	page,
	baseURL
}) => {
	test.setTimeout(180_000);
	const rows: [string, number, number][] = [];
	for (const { slug } of listedCharts()) {
		const asked = new Set<string>();
		const listen = (request: { url(): string }) => asked.add(request.url());
		page.on('request', listen);
		await page.goto(embedOf(slug), { waitUntil: 'load' });
		page.off('request', listen);
		let weight = 0;
		for (const address of asked) {
			const { origin, pathname } = new URL(address);
			expect(origin, slug).toBe(baseURL);
			const bytes = readFileSync(fileOf(pathname)!);
			weight += (/\.(png|woff2)$/.test(pathname) ? bytes : gzipSync(bytes)).length / 1000;
		}
		rows.push([slug, weight, asked.size]);
		expect.soft(weight, `${slug}, kB`).toBeLessThanOrEqual(BUDGET);
	}
	rows.sort((a, b) => b[1] - a[1]);
	console.log(
		['Compressed kB of a frame, and how many files:']
			.concat(rows.map(([slug, kB, files]) => `${slug.padEnd(22)}${kB.toFixed(1)}  ${files}`))
			.join('\n')
	);
});

test('a frame holds its marks, its table and the way to its page, before any script', () => {
	for (const lang of ['fr', 'en'] as const)
		for (const { slug } of listedCharts()) {
			const html = htmlOf(embedOf(slug, lang));
			expect(html, slug).toMatch(/<meta name="robots" content="noindex"/);
			expect(html, slug).toMatch(
				new RegExp(`rel="canonical" href="[^"]*/${lang}/charts/${slug}/"`)
			);
			expect(html, slug).toMatch(/<details[\s\S]*<table/);
			expect(html, slug).not.toContain('/_app/immutable/entry');
		}
});
