import { expect, it } from 'vitest';
import { dayBefore } from './day-before.ts';

it.each([
	['2026-03-01', '2026-02-28'],
	['2028-03-01', '2028-02-29'],
	['2100-03-01', '2100-02-28'],
	['2000-03-01', '2000-02-29'],
	['2026-01-01', '2025-12-31'],
	['2026-05-01', '2026-04-30'],
	['2026-08-01', '2026-07-31'],
	['2026-11-22', '2026-11-21']
])('the day before %s is %s', (day, expected) => {
	expect(dayBefore(day)).toBe(expected);
});
