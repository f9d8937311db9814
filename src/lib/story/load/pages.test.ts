import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isPage, PAGES } from './pages.ts';

it('lists the pages that there are', () => {
	const routes = new URL('../../../routes/[lang=lang]/', import.meta.url);
	const folders = readdirSync(routes, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	for (const page of PAGES) expect(folders).toContain(page);
});

it('knows a page, with or without a section, and nothing else', () => {
	expect(isPage('method')).toBe(true);
	expect(isPage('method#prior')).toBe(true);
	for (const id of ['', '#prior', 'methods', 'constructor', '../method'])
		expect(isPage(id)).toBe(false);
});
