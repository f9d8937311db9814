import { describe, expect, it } from 'vitest';
import { systems } from '../../data/systems.ts';
import { LANGS } from '../../i18n/lang.ts';
import { systemsWords } from '../words/index.ts';
import { BOX, COLUMNS, layoutMap, WIDTH } from './layout.ts';
import { mapSeries } from './series.ts';
import { mapTable } from './table.ts';

const all = [...systems.values()];

describe.each(LANGS)('the map in %s', (lang) => {
	const w = systemsWords[lang];
	const series = mapSeries(all, lang, w);
	const rows = series.groups.flatMap((group) => group.rows);

	it('has every French system once, and none from abroad', () => {
		const shown = [...series.streams, ...series.files, ...rows].map(({ id }) => id);
		const french = all.filter(({ country }) => country === 'FR').map(({ id }) => id);
		expect([...shown].sort()).toEqual([...french].sort());
	});

	it('tells the two declarations from the files that they fill', () => {
		expect(series.streams.map(({ id }) => id).sort()).toEqual(['dsn', 'pasrau']);
		const files = series.files.map(({ id }) => id);
		expect(files).toEqual(expect.arrayContaining(['drm', 'rncps', 'ficoba', 'solidarite-source']));
	});

	it('says that a file stands alone only where nothing reads it', () => {
		const alone = series.files.filter((file) => file.alone).map(({ id }) => id);
		expect(alone.sort()).toEqual(['ficoba', 'rncps']);
	});

	it('counts in its summary what it draws', () => {
		const unknown = rows.filter(({ input }) => input === 'unknown').length;
		expect(unknown).toBeGreaterThan(0);
		for (const count of [rows.length, series.flows.length, unknown])
			expect(series.summary).toMatch(new RegExp(`\\b${count}\\b`));
	});

	it('has a source for every arrow, and every arrow in its table', () => {
		for (const { sources } of series.flows) expect(sources.length).toBeGreaterThan(0);
		const table = mapTable(series, w);
		expect(table.rows).toHaveLength(series.files.length + rows.length);
		const told = table.rows.flatMap((row) => row[2]!.match(/\((?:[^)]+)\)/g) ?? []);
		expect(told).toHaveLength(series.flows.length);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('draws within its frame, boxes apart, one path an arrow', () => {
		const map = layoutMap(series);
		expect(map.paths).toHaveLength(series.flows.length);
		for (const { d } of map.paths) expect(d).not.toMatch(/NaN|undefined|Infinity/);
		for (const { x, y, width } of map.boxes) {
			expect(x + width).toBeLessThan(COLUMNS.systems.x);
			expect(y - BOX / 2).toBeGreaterThanOrEqual(28);
			expect(y + BOX / 2).toBeLessThanOrEqual(map.height);
		}
		const files = map.boxes.filter(({ x }) => x === COLUMNS.files.x).map(({ y }) => y);
		files
			.sort((a, b) => a - b)
			.slice(1)
			.forEach((y, i) => {
				expect(y - files[i]!).toBeGreaterThan(BOX);
			});
		for (const row of map.rows) expect(row.y).toBeLessThan(map.height);
		expect(COLUMNS.whom.x + COLUMNS.whom.width).toBeLessThanOrEqual(WIDTH);
	});

	it('joins in one bracket rows that bear on the same people', () => {
		const map = layoutMap(series);
		expect(map.whom.length).toBeLessThan(map.rows.length);
		for (const { from, to } of map.whom) expect(to).toBeGreaterThanOrEqual(from);
	});
});

it('draws an inventory with no arrow and no file', () => {
	const w = systemsWords.en;
	const [one] = all.filter(({ id }) => id === 'ft-queries');
	const map = layoutMap(mapSeries([one!], 'en', w));
	expect(map.paths).toEqual([]);
	expect(map.boxes).toEqual([]);
	expect(map.rows).toHaveLength(1);
});
