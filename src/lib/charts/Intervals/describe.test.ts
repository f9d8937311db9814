import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeIntervals } from './describe.ts';
import { intervalsSeries } from './series.ts';

const series = intervalsSeries([
	{ id: 'a', label: 'First', interval: { low: 0.123, median: 0.456, high: 1.386 }, half: true },
	{ id: 'b', label: 'Second', interval: { low: -1.04, median: -0.5, high: -0.06 } },
	{ id: 'c', label: 'Third', interval: null, nothing: 'nothing known' },
	{ id: 'd', label: 'Fourth', interval: null }
]);

describe.each(SPOKEN)('describeIntervals in $lang', ({ lang, t }) => {
	const { summary, table } = describeIntervals(series, 'Title', lang, t);

	it('tables the three percentiles of each row to the hundredth', () => {
		expect(table.columns).toHaveLength(4);
		expect(table.rows.slice(0, 2).map((row) => numbersIn(row.join(' '), lang))).toEqual([
			[0.12, 0.46, 1.39],
			[-1.04, -0.5, -0.06]
		]);
	});

	it('says the ends of each row to the tenth', () => {
		const first = `First${t.chart.colon}`;
		const list = summary.slice(summary.indexOf(first));
		expect(numbersIn(list, lang)).toEqual([0.1, 1.4, -1, -0.1]);
	});

	it('says why a row has nothing, in both', () => {
		expect(summary).toContain(`Third${t.chart.colon}nothing known`);
		expect(summary).toContain(`Fourth${t.chart.colon}${t.chart.nothing}`);
		expect(table.rows.slice(2)).toEqual([
			['Third', 'nothing known', '–', '–'],
			['Fourth', t.chart.nothing, '–', '–']
		]);
	});

	it('marks the criterion that enters half of the draws', () => {
		expect(table.rows.map(([label]) => label)).toEqual([
			`First ${t.chart.half}`,
			'Second',
			'Third',
			'Fourth'
		]);
	});
});
