import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeYears } from './describe.ts';
import { yearsSeries } from './series.ts';

const point = (year: number, planned?: boolean) => ({
	id: `p${year}`,
	year,
	value: year,
	text: `${year} €`,
	short: '€',
	...(planned && { planned })
});

describe.each(SPOKEN)('describeYears in $lang', ({ t }) => {
	it('says each year, that an aim is one, and the level compared with', () => {
		const mark = { id: 'm', label: 'Level', value: 3, text: '3 €' };
		const series = yearsSeries([{ points: [point(2010), point(2027, true)], mark }]);
		const { table, summary } = describeYears(series, 'Title', t);
		expect(table.columns).toHaveLength(2);
		expect(table.rows).toEqual([
			['2010', '2010 €'],
			['2027', `2027 € (${t.act4.planned})`],
			['Level', '3 €']
		]);
		expect(summary).toContain(`Level${t.chart.colon}3 €`);
	});

	it('names the panel of each year where panels have a heading', () => {
		const series = yearsSeries([{ points: [point(2010)] }, { points: [point(2011)] }]);
		series.panels[1]!.heading = 'Second';
		const { table, summary } = describeYears(series, 'Title', t);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		expect(table.rows[1]).toEqual(['Second', '2011', '2011 €']);
		expect(summary).toContain(`Second, 2011${t.chart.colon}2011 €`);
	});
});
