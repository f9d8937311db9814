import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freezeSite } from './freeze-site.mjs';

/** @type {string} */ let folder;
/** @type {string} */ let build;
/** @type {string} */ let store;

/** @param {string} slug @param {string} words */
function write(slug, words) {
	for (const lang of ['fr', 'en']) {
		const to = join(build, lang, 'embed', slug);
		mkdirSync(to, { recursive: true });
		writeFileSync(
			join(to, 'index.html'),
			`<head><link rel="canonical" href="https://a.example/${lang}/charts/${slug}/"/><style>p{top:0}</style></head><main>${lang} ${words}</main>`
		);
	}
}
const index = () => JSON.parse(readFileSync(join(store, 'index.json'), 'utf8'));
/** Every file kept, with its text. */
const kept = () =>
	readdirSync(store, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [path, readFileSync(path, 'utf8')]);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'score-freeze-'));
	[build, store] = [join(folder, 'build'), join(folder, 'frozen')];
	mkdirSync(build);
	writeFileSync(join(build, 'charts.json'), '{"charts":[{"slug":"fan"},{"slug":"field"}]}');
	write('fan', 'one');
	write('field', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('freezeSite', () => {
	it('refuses in one sentence where nothing is built', () => {
		rmSync(join(build, 'charts.json'));
		expect(() => freezeSite(build, store, '2026-11-22')).toThrow(
			'No charts in build/: run "npm run build" first.'
		);
	});

	it('names the charts that there are, asked for one that is not', () => {
		expect(() => freezeSite(build, store, '2026-11-22', ['fam'])).toThrow(
			'No chart "fam" in build/; there are: fan, field.'
		);
	});

	it('changes nothing the second time, on another day too', () => {
		expect(freezeSite(build, store, '2026-11-22').added).toHaveLength(4);
		const before = kept();
		expect(freezeSite(build, store, '2027-01-01')).toEqual({ charts: 2, added: [], bytes: 0 });
		expect(kept()).toEqual(before);
	});

	it('adds a copy of the chart that changed, and keeps the one before', () => {
		freezeSite(build, store, '2026-11-22');
		const before = kept().filter(([path]) => !path?.endsWith('index.json'));
		write('fan', 'two');
		expect(freezeSite(build, store, '2027-01-01').added).toEqual(['fr/fan', 'en/fan']);
		expect(index().fan.fr.map((/** @type {{ date: string }} */ { date }) => date)).toEqual([
			'2026-11-22',
			'2027-01-01'
		]);
		expect(index().field.fr).toHaveLength(1);
		expect(kept()).toEqual(expect.arrayContaining(before));
	});

	it('has its first copy again for a chart that is again what it was', () => {
		freezeSite(build, store, '2026-11-22');
		const [first] = index().fan.fr;
		write('fan', 'two');
		freezeSite(build, store, '2027-01-01');
		write('fan', 'one');
		freezeSite(build, store, '2027-02-02');
		expect(index().fan.fr).toHaveLength(2);
		expect(index().fan.fr.at(-1)).toEqual(first);
	});

	it('freezes the charts asked for alone, and stores a shared style once', () => {
		freezeSite(build, store, '2026-11-22', ['fan']);
		expect(Object.keys(index())).toEqual(['fan']);
		expect(readdirSync(join(store, 'assets'))).toHaveLength(1);
	});

	it('says which frame cannot stand alone', () => {
		writeFileSync(join(build, 'en/embed/fan/index.html'), '<main></main>');
		expect(() => freezeSite(build, store, '2026-11-22')).toThrow(
			'The frame en/fan cannot be frozen: a frame without style or canonical address.'
		);
	});
});
