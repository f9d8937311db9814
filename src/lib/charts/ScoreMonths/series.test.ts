import { describe, expect, it } from 'vitest';
import { scoreMonthsSeries } from './series.ts';

const at = (median: number) => ({ low: median - 0.7, median, high: median + 0.7 });
const row = (id: string, medians: number[]) => ({
	id,
	label: id,
	aside: '',
	months: medians.map(at)
});
const make = (...rows: ReturnType<typeof row>[]) =>
	scoreMonthsSeries({ months: [], rows, zero: '' });

describe('scoreMonthsSeries', () => {
	it('marks the months that differ from the first reading', () => {
		const { rows } = make(row('a', [1, 2]), row('b', [1, 1]));
		expect(rows.map(({ differs }) => differs)).toEqual([
			[false, false],
			[false, true]
		]);
	});

	it('keeps 0 on its scale, on either side of the scores', () => {
		expect(make(row('a', [2])).domain).toEqual([0, 3]);
		expect(make(row('a', [-2])).domain).toEqual([-3, 0]);
	});
});
