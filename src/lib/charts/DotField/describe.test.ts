import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../tests/unit/numbers-in.ts';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeDotField } from './describe.ts';
import { dotFieldSeries } from './series.ts';

describe.each(SPOKEN)('describeDotField in $lang', ({ lang, t }) => {
	it.each(['scattered', 'sorted'] as const)('says the numbers of a %s field', (arrangement) => {
		const series = dotFieldSeries(13_800_000, 166_000, 1000, arrangement, 1);
		const { summary, table } = describeDotField(series, 'Title', lang, t);
		const said = [13_800, 1000, 166];
		expect(numbersIn(summary, lang)).toEqual(arrangement === 'sorted' ? said : [...said, 1.2]);
		expect(table.caption).toBe('Title');
		expect(table.rows.map(([, count]) => numbersIn(count!, lang))).toEqual([
			[13_800_000],
			[166_000]
		]);
	});

	it('says nobody', () => {
		const series = dotFieldSeries(10_000, 0, 1000, 'scattered', 1);
		const { summary } = describeDotField(series, '', lang, t);
		expect(numbersIn(summary, lang)).toEqual([10, 1000, 0, 0]);
	});
});
