import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isPage } from './is-page.ts';
import { PAGES } from './pages.ts';

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
	expect(isPage('systems/caf-2026')).toBe(true);
	for (const id of [
		'',
		'#prior',
		'methods',
		'constructor',
		'../method',
		'systems/',
		'systems/nope',
		'systems/caf-2026/more',
		'method/caf-2026'
	])
		expect(isPage(id)).toBe(false);
});
