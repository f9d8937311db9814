import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeFan } from './describe.ts';
import { fanSeries } from './series.ts';

const series = fanSeries(
	[
		{ id: 'reference', label: 'Reference' },
		{ id: 'a', label: 'First' },
		{ id: 'b', label: 'Second' },
		{ id: 'total', label: 'Total' }
	],
	[
		[1, 2, 3],
		[-0.5, 0, 0.25],
		[0, 0, 0]
	],
	3
);

describe.each(SPOKEN)('describeFan in $lang', ({ lang, t }) => {
	const { summary, table } = describeFan(series, 'Title', lang, t);

	it('tables every line to the hundredth', () => {
		expect(table.rows.map(([label]) => label)).toEqual(['Reference', 'First', 'Second', 'Total']);
		const cells = table.rows.map((row) => numbersIn(row.slice(1).join(' '), lang));
		series.rows.forEach(({ sum }, r) => {
			[sum.low, sum.median, sum.high].forEach((value, i) => {
				expect(Math.abs(cells[r]![i]! - value)).toBeLessThanOrEqual(0.005 + 1e-12);
			});
		});
	});

	it('says where the last line ends and how many criteria led there', () => {
		const { low, high } = series.rows.at(-1)!.sum;
		const [saidLow, saidHigh, count] = numbersIn(summary, lang);
		expect(saidLow).toBeCloseTo(low, 1);
		expect(saidHigh).toBeCloseTo(high, 1);
		expect(count).toBe(2);
	});
});
