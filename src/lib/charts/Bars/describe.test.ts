import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeBars } from './describe.ts';
import { barsSeries } from './series.ts';

const series = barsSeries([
	{ id: 'a', label: 'First', value: 3, text: '3 €' },
	{ id: 'b', label: 'Second', value: 2, text: '2 €', heading: 'Then' },
	{ id: 'c', label: 'Third', value: 1, text: '1 €' }
]);

describe.each(SPOKEN)('describeBars in $lang', ({ t }) => {
	const { summary, table } = describeBars(series, 'Title', t);

	it('gives each bar its words and value, under its heading', () => {
		expect(table).toEqual({
			caption: 'Title',
			columns: [t.chart.columns.item, t.chart.columns.value],
			rows: [
				['First', '3 €'],
				['Then, Second', '2 €'],
				['Then, Third', '1 €']
			]
		});
	});

	it('says the same in its sentence', () => {
		const said = table.rows.map((row) => row.join(t.chart.colon)).join(t.chart.semicolon);
		expect(summary).toBe(`${said}.`);
	});
});
