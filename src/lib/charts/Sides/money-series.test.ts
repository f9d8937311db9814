import { describe, expect, it } from 'vitest';
import { moneySeries } from './money-series.ts';
import type { SideInput } from './series.ts';

const row = (id: string, value: number | null, side?: 'left' | 'right'): SideInput => ({
	id,
	label: id,
	text: `${value}`,
	value,
	...(side && { side })
});
const say = (euros: number) => `${euros} €`;

describe('moneySeries', () => {
	it('sets both sides on one linear scale', () => {
		const { rows, ticks } = moneySeries([row('a', 750), row('b', 3000, 'right')], say);
		expect(rows.map(({ side, length }) => [side, length])).toEqual([
			['left', 0.25],
			['right', 1]
		]);
		expect(ticks.map(({ at }) => 2 + at)).toEqual(ticks.map(({ at }) => 2 - at).reverse());
		expect(ticks.find(({ at }) => at === 0)?.label).toBe('0');
	});

	it('keeps a row without an amount, with no bar', () => {
		const { rows } = moneySeries([row('a', null, 'right'), row('b', 5)], say);
		expect(rows[0]).toMatchObject({ value: null, length: 0, side: 'right' });
	});

	it('refuses a negative amount, by name, and a scale of nothing', () => {
		expect(() => moneySeries([row('a', 5), row('b', -1)], say)).toThrow('"b": -1');
		expect(() => moneySeries([row('a', null)], say)).toThrow('no amount');
		expect(() => moneySeries([], say)).toThrow(RangeError);
	});
});
