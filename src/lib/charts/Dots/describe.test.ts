import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeDots } from './describe.ts';
import { TEST_SERIES } from './test-series.ts';

describe.each(SPOKEN)('describeDots in $lang', ({ lang, t }) => {
	const { summary, table } = describeDots(TEST_SERIES, 'Title', lang, t);

	it('says how many dots, for how many households, and that it is one draw of many', () => {
		const poorest = TEST_SERIES.groups.fifth[0]!.selected;
		expect(numbersIn(summary, lang)).toEqual([400, 1000, 500, 20, poorest]);
	});

	it('lists every group with its dots, those picked, and what may be said', () => {
		expect(table.caption).toBe('Title');
		expect(table.rows).toHaveLength(11);
		for (const row of table.rows) expect(row[3]).toBe(t.control.verdicts['cannot-tell']);
	});
});
