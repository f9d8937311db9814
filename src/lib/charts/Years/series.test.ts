import { describe, expect, it } from 'vitest';
import { yearsSeries, type YearPoint } from './series.ts';

const point = (year: number, value: number, more: Partial<YearPoint> = {}): YearPoint => ({
	id: `p${year}`,
	year,
	value,
	text: `${value}`,
	short: `${value}`,
	...more
});

describe('yearsSeries', () => {
	it('runs from the first year of any panel to the last, gaps included', () => {
		const { from, to, panels } = yearsSeries([
			{ points: [point(2010, 4), point(2022, 2)] },
			{ points: [point(2017, 9)] }
		]);
		expect([from, to]).toEqual([2010, 2022]);
		expect(panels.map(({ id, max }) => [id, max])).toEqual([
			['p2010', 4],
			['p2017', 9]
		]);
	});

	it('gives panels one scale where they share it, and holds the mark on it', () => {
		const mark = { id: 'm', label: 'M', value: 30, text: '30' };
		const panels = [{ points: [point(2010, 4)], mark }, { points: [point(2011, 49)] }];
		expect(yearsSeries(panels, true).panels.map(({ max }) => max)).toEqual([49, 49]);
		expect(yearsSeries(panels).panels.map(({ max }) => max)).toEqual([30, 49]);
	});

	it('writes every year of a short stretch, and few of a long one', () => {
		expect(yearsSeries([{ points: [point(2018, 1), point(2023, 2)] }]).ticks).toEqual([
			2018, 2019, 2020, 2021, 2022, 2023
		]);
		expect(yearsSeries([{ points: [point(2009, 1), point(2025, 2)] }]).ticks).toEqual([
			2009, 2015, 2020, 2025
		]);
	});

	it('refuses a panel without a point, a negative value and a range turned round', () => {
		expect(() => yearsSeries([])).toThrow(RangeError);
		expect(() => yearsSeries([{ points: [] }])).toThrow('needs a point');
		expect(() => yearsSeries([{ points: [point(2010, -1)] }])).toThrow('"p2010"');
		expect(() => yearsSeries([{ points: [point(2010, 2, { low: 3 })] }])).toThrow('3 to 2');
	});

	it('keeps a scale where all is zero', () => {
		expect(yearsSeries([{ points: [point(2010, 0)] }]).panels[0]!.max).toBe(1);
	});
});
