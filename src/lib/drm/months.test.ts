import { expect, test } from 'vitest';
import { addMonths, isMonth, monthsFrom } from './months.ts';

test('addMonths crosses years both ways', () => {
	expect(addMonths('2024-12', 1)).toBe('2025-01');
	expect(addMonths('2024-01', -1)).toBe('2023-12');
	expect(addMonths('2024-06', -13)).toBe('2023-05');
	expect(addMonths('2024-06', 0)).toBe('2024-06');
});

test('monthsFrom counts from its first month', () => {
	expect(monthsFrom('2024-11', 3)).toEqual(['2024-11', '2024-12', '2025-01']);
	expect(monthsFrom('2024-11', 0)).toEqual([]);
});

test('isMonth wants a month that exists', () => {
	expect(['2024-01', '2024-12'].every(isMonth)).toBe(true);
	expect(['2024-00', '2024-13', '2024-1', '202401', '2024-01-01', ''].some(isMonth)).toBe(false);
});
