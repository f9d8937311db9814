import { expect, it } from 'vitest';
import { placeOfDate } from './series.ts';

it('placeOfDate takes a year, a month or a day', () => {
	expect(placeOfDate('2019', 2019, 2020)).toBe(0);
	expect(placeOfDate('2020', 2019, 2020)).toBe(0.5);
	expect(placeOfDate('2019-07', 2019, 2020)).toBe(0.25);
	expect(placeOfDate('2020-12-31', 2019, 2020)).toBeLessThan(1);
	expect(placeOfDate('2019-07-16', 2019, 2020)).toBeGreaterThan(0.25);
});
