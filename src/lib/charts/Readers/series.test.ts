import { expect, it } from 'vitest';
import { dateOfPlace, placeOfDate } from './series.ts';

it('placeOfDate takes a year, a month or a day', () => {
	expect(placeOfDate('2019', 2019, 2020)).toBe(0);
	expect(placeOfDate('2020', 2019, 2020)).toBe(0.5);
	expect(placeOfDate('2019-07', 2019, 2020)).toBe(0.25);
	expect(placeOfDate('2020-12-31', 2019, 2020)).toBeLessThan(1);
	expect(placeOfDate('2019-07-16', 2019, 2020)).toBeGreaterThan(0.25);
});

it('dateOfPlace finds every day again', () => {
	for (let year = 2019; year <= 2026; year++)
		for (let month = 1; month <= 12; month++)
			for (let day = 1; day <= 31; day++) {
				const said = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
				expect(dateOfPlace(placeOfDate(said, 2019, 2026), [2019, 8])).toBe(said);
			}
});
