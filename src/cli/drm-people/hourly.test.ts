import { describe, expect, it } from 'vitest';
import { hourlyMinimum } from './hourly.ts';

describe('hourlyMinimum', () => {
	it('is the value in force in the month', () => {
		expect(hourlyMinimum('par.smic.hour', '2024-10')).toBe(11.65);
		expect(hourlyMinimum('par.smic.hour', '2024-11')).toBe(11.88);
		expect(hourlyMinimum('par.smic.hour', '2025-12')).toBe(11.88);
	});

	it('refuses a month before the series, and a fact that is not there', () => {
		expect(() => hourlyMinimum('par.smic.hour', '1999-01')).toThrow('no value for 1999-01');
		expect(() => hourlyMinimum('nope', '2024-01')).toThrow('nope: no value');
	});
});
