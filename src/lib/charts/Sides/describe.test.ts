import { expect, it } from 'vitest';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeSides } from './describe.ts';
import { moneySeries } from './money-series.ts';

it.each(SPOKEN)('describeSides in $lang says each row, its heading, its side', ({ t }) => {
	const series = moneySeries(
		[
			{ id: 'a', label: 'First', text: '3 €', value: 3, heading: 'Group' },
			{ id: 'b', label: 'Second', text: '?', value: null, side: 'right' }
		],
		String
	);
	const { table, summary } = describeSides(series, 'Title', t);
	const { left, right } = t.act4.sides.money;
	expect(table.rows).toEqual([
		['Group, First', left, '3 €'],
		['Group, Second', right, '?']
	]);
	expect(table.columns).toHaveLength(3);
	expect(summary).toContain(`Group, First (${left})${t.chart.colon}3 €`);
});
