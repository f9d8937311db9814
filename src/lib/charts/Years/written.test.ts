import { describe, expect, it } from 'vitest';
import type { YearPoint } from './series.ts';
import { written } from './written.ts';

const point = (year: number, value: number, short = '8', planned = false): YearPoint => ({
	id: `${year}`,
	year,
	value,
	text: short,
	short,
	planned
});
const years = (points: YearPoint[], max = 100) => {
	const all = points.map(({ year }) => year);
	const from = Math.min(...all);
	return [...written(points, { from, years: Math.max(...all) - from + 1, max })].map(Number).sort();
};

describe('written', () => {
	it('writes every column where there is room', () => {
		const points = [2010, 2011, 2012, 2013].map((year) => point(year, 5));
		expect(years(points)).toEqual([2010, 2011, 2012, 2013]);
	});

	it('writes the ends, and nothing over other words', () => {
		const points = Array.from({ length: 14 }, (_, i) => point(2010 + i, 50, '100 000 €'));
		const said = years(points);
		expect(said[0]).toBe(2010);
		expect(said.at(-1)).toBe(2023);
		for (const [i, year] of said.slice(1).entries()) expect(year - said[i]!).toBeGreaterThan(2);
	});

	it('writes nothing over a taller column, unless it is taller by a hair', () => {
		const beside = (value: number) => [
			point(2010, 5),
			point(2015, 40, '40 M€'),
			point(2016, value, '60 M€'),
			point(2025, 5)
		];
		expect(years(beside(60))).toEqual([2010, 2016, 2025]);
		expect(years(beside(41))).toContain(2010);
	});

	it('writes the last year counted before others, where an aim follows', () => {
		const points = [
			point(2017, 20, '< 200 000'),
			point(2023, 52, '523 400'),
			point(2024, 61, '610 780'),
			point(2027, 100, '1,5 M', true)
		];
		expect(years(points)).toEqual([2017, 2024, 2027]);
	});
});
