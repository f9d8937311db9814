import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeWaffles } from './describe.ts';
import { waffleGrid } from './grid.ts';
import { wafflesSeries } from './series.ts';

const part = (value: number, of = 1000) => ({
	id: 'a',
	label: 'A',
	text: `${value}`,
	value,
	of
});

describe('wafflesSeries', () => {
	it('fills dots in proportion, rounded', () => {
		const { waffles } = wafflesSeries([part(0.53), part(70), part(100), part(0)]);
		expect(waffles.map(({ filled }) => filled)).toEqual([5, 700, 1000, 0]);
	});

	it('refuses what is no percentage', () => {
		expect(() => wafflesSeries([part(101)])).toThrow(/"a": 101/);
		expect(() => wafflesSeries([part(-1)])).toThrow(RangeError);
	});
});

describe('waffleGrid', () => {
	it.each([
		[1000, 40, 25],
		[100, 20, 5],
		[10, 5, 2],
		[1, 1, 1]
	])('lays %i dots out in %i × %i', (of, columns, rows) => {
		expect(waffleGrid(of)).toMatchObject({ columns, rows });
	});

	it('fills as many dots as it is told, from the foot up', () => {
		const { filled } = waffleGrid(1000);
		const area = (dots: number) =>
			filled(dots).reduce((sum, { width, height }) => sum + width * height, 0);
		for (const dots of [0, 1, 39, 40, 41, 700, 1000]) expect(area(dots)).toBe(dots);
		expect(filled(5)).toEqual([{ x: 0, y: 24, width: 5, height: 1 }]);
	});
});

describe.each(SPOKEN)('describeWaffles in $lang', ({ lang, t }) => {
	it('says each proportion, and its dots out of how many', () => {
		const { summary, table } = describeWaffles(wafflesSeries([part(70)]), 'Title', lang, t);
		expect(numbersIn(summary, lang)).toEqual([70]);
		expect(numbersIn(table.rows[0]![2]!, lang)).toEqual([700, 1000]);
	});
});
