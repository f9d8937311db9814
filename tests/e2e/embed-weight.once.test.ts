import { expect, test } from '@playwright/test';
import { fileOf, htmlOf } from './lib/build-folder.ts';
import { embedOf, listedCharts } from './lib/charts.ts';
import { addWeights, weighFile, type Weight } from './lib/compressed.ts';
import { expectBudget } from './lib/expect-budget.ts';

test('one frame transfers at most 60 kB in all, and asks no other host for anything', async ({
	page,
	baseURL
}) => {
	test.setTimeout(180_000);
	const rows: [string, Weight, number][] = [];
	for (const { slug } of listedCharts()) {
		const asked = new Set<string>();
		const listen = (request: { url(): string }) => asked.add(request.url());
		page.on('request', listen);
		await page.goto(embedOf(slug), { waitUntil: 'load' });
		page.off('request', listen);
		const files = [...asked].map((address) => {
			const { origin, pathname } = new URL(address);
			expect(origin, slug).toBe(baseURL);
			return fileOf(pathname)!;
		});
		rows.push([slug, addWeights(files.map(weighFile)), asked.size]);
	}
	rows.sort((a, b) => b[1].gz - a[1].gz);
	console.log(
		['Compressed kB of a frame, and how many files:']
			.concat(rows.map(([slug, { gz }, files]) => `${slug.padEnd(22)}${gz.toFixed(1)}  ${files}`))
			.join('\n')
	);
	expectBudget('embed', rows[0]![1]);
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
