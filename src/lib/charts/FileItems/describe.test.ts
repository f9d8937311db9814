import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeFileItems } from './describe.ts';
import { itemStates } from './series.ts';

const series = { raises: 17, lowers: 3, read: 40, items: 1300 };

describe.each(SPOKEN)('describeFileItems in $lang', ({ lang, t }) => {
	const { summary, table } = describeFileItems(series, 'Title', lang, t);

	it('says what is in the file, read, known, and which way', () => {
		expect(numbersIn(summary, lang)).toEqual([1300, 40, 20, 17, 3]);
	});

	it('counts in its table the boxes that are drawn', () => {
		const states = itemStates(series);
		const drawn = (['raises', 'lowers', 'read', 'unread'] as const).map(
			(state) => states.filter((other) => other === state).length
		);
		expect(table.rows.map(([, count]) => numbersIn(count!, lang)[0])).toEqual(drawn);
		expect(table.rows.map(([state]) => state)).toEqual([
			t.items.raises,
			t.items.lowers,
			t.items.read,
			t.items.unread
		]);
	});
});
