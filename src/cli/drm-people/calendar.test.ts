import { describe, expect, it } from 'vitest';
import { addMonths, compactDay, lastDay, monthsBetween, workingDay } from './calendar.ts';

describe('addMonths', () => {
	it('crosses years both ways', () => {
		expect(addMonths('2024-12', 1)).toBe('2025-01');
		expect(addMonths('2024-01', -1)).toBe('2023-12');
		expect(addMonths('2024-03', 24)).toBe('2026-03');
	});
});

describe('monthsBetween', () => {
	it('includes both ends, and is empty backwards', () => {
		expect(monthsBetween('2024-11', '2025-02')).toEqual([
			'2024-11',
			'2024-12',
			'2025-01',
			'2025-02'
		]);
		expect(monthsBetween('2024-02', '2024-01')).toEqual([]);
	});
});

describe('lastDay', () => {
	it('knows leap years', () => {
		expect(lastDay('2024-02')).toBe('2024-02-29');
		expect(lastDay('2025-02')).toBe('2025-02-28');
	});
});

describe('workingDay', () => {
	it('leaves a weekday alone and moves off a weekend', () => {
		expect(workingDay('2024-01-31', 'before')).toBe('2024-01-31');
		expect(workingDay('2024-03-31', 'before')).toBe('2024-03-29');
		expect(workingDay('2024-10-05', 'after')).toBe('2024-10-07');
	});
});

describe('compactDay', () => {
	it('puts the day first', () => {
		expect(compactDay('2024-05-09')).toBe('09052024');
	});
});
