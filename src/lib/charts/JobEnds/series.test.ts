import { expect, it } from 'vitest';
import { dayOfPlace, placeOfDay } from './series.ts';

const months = ['2024-01', '2024-02', '2024-03'];

it('placeOfDay ends a month where the next begins, leap years too', () => {
	expect(placeOfDay('2024-01-31', months)).toBeCloseTo(1 / 3);
	expect(placeOfDay('2024-02-29', months)).toBeCloseTo(2 / 3);
	expect(placeOfDay('2024-03-31', months)).toBe(1);
});

it('placeOfDay puts the first day just inside its month', () => {
	expect(placeOfDay('2024-02-01', months)).toBeCloseTo((1 + 1 / 29) / 3);
});

it('dayOfPlace finds every day again', () => {
	for (const [month, days] of [
		['2024-01', 31],
		['2024-02', 29],
		['2024-03', 31]
	] as const)
		for (let day = 1; day <= days; day++) {
			const said = `${month}-${String(day).padStart(2, '0')}`;
			expect(dayOfPlace(placeOfDay(said, months), months)).toBe(said);
		}
});
