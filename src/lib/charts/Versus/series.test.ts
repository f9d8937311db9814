import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeVersus } from './describe.ts';
import { stripPath } from './dots-of.ts';
import { versusSeries, type VersusRow } from './series.ts';

const row = (more: Partial<VersusRow> = {}): VersusRow => ({
	id: 'a',
	label: 'A',
	grouping: 'g',
	households: 0.2,
	low: 0.541,
	high: 0.876,
	verdict: 'more',
	...more
});

describe('versusSeries', () => {
	it('refuses what is no share, and an interval the wrong way round', () => {
		expect(() => versusSeries([row({ high: 1.2 })], 500)).toThrow(/row "a"/);
		expect(() => versusSeries([row({ low: 0.9 })], 500)).toThrow(RangeError);
		expect(() => versusSeries([row({ households: NaN })], 500)).toThrow(RangeError);
	});
});

describe('stripPath', () => {
	it('draws from one check to another, four a column', () => {
		expect(stripPath(3, 5)).toBe('M0.5 3.5h0M1.5 0.5h0');
		expect(stripPath(5, 5)).toBe('');
		expect(stripPath(0, 100).match(/M/g)).toHaveLength(100);
	});
});

describe.each(SPOKEN)('describeVersus in $lang', ({ lang, t }) => {
	it('says each group at random and by score, out of a hundred', () => {
		const series = versusSeries([row(), row({ id: 'b', label: 'B', low: 0, high: 0 })], 500);
		const { summary, table } = describeVersus(series, 'Title', lang, t);
		expect(numbersIn(summary.slice(summary.indexOf('. ')), lang)).toEqual([20, 54, 88, 20, 0]);
		expect(numbersIn(table.rows[0]!.slice(1, 3).join(' '), lang)).toEqual([20, 54.1, 87.6]);
		expect(table.rows[0]![3]).toBe(t.control.verdicts.more);
	});
});
