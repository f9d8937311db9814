import { expect, it } from 'vitest';
import { describeMonthSigns } from './describe.ts';

it('describeMonthSigns counts the months of each sign, in every group', () => {
	const row = (id: string, signs: number[]) => ({ id, label: id, value: `${id}!`, signs });
	const { summary, table } = describeMonthSigns(
		{
			months: [],
			groups: [
				{ title: 'g', rows: [row('a', [1, 1, 0])] },
				{ title: 'h', rows: [row('b', [-1, 0, 0])] }
			],
			key: { higher: '', lower: '', same: '' }
		},
		'T',
		{ summary: (list) => list, columns: [], colon: ': ', semicolon: '; ' }
	);
	expect(summary).toBe('a: a!; b: b!');
	expect(table.rows).toEqual([
		['a', '2', '0', '1'],
		['b', '0', '1', '2']
	]);
});
