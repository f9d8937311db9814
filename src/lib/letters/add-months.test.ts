import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from './add-months.ts';

describe('addMonths', () => {
	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2000-01-31', 1, '2000-02-29'],
		['2100-01-31', 1, '2100-02-28'],
		['2028-02-29', 1, '2028-03-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2026-02-28', 1, '2026-03-28'],
		['2026-12-31', 1, '2027-01-31'],
		['2026-12-31', 2, '2027-02-28'],
		['2027-12-31', 2, '2028-02-29'],
		['2026-10-31', 1, '2026-11-30'],
		['2026-08-31', 3, '2026-11-30'],
		['2026-11-30', 3, '2027-02-28'],
		['2026-03-15', 1, '2026-04-15'],
		['2026-11-22', 2, '2027-01-22'],
		['2026-05-31', 0, '2026-05-31']
	])('%s and %i months: %s', (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected);
	});

	it('keeps the number of the day, or stops at the end of the month', () => {
		const day = fc.date({
			min: new Date('2000-01-01'),
			max: new Date('2200-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 36 }), (date, months) => {
				const from = date.toISOString().slice(0, 10);
				const to = addMonths(from, months);
				expect(new Date(`${to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(to);
				const [a, b] = [from, to].map((d) => d.split('-').map(Number) as [number, number, number]);
				expect(b![0] * 12 + b![1] - (a![0] * 12 + a![1])).toBe(months);
				const next = new Date(`${to}T00:00:00Z`);
				next.setUTCDate(next.getUTCDate() + 1);
				expect(b![2] === a![2] || (b![2] < a![2] && next.getUTCDate() === 1)).toBe(true);
			})
		);
	});
});
