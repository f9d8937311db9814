import { describe, expect, it } from 'vitest';
import { barsSeries, type Bar } from './series.ts';

const bar = (value: number): Bar => ({ id: `b${value}`, label: 'B', value, text: `${value}` });

describe('barsSeries', () => {
	it('ends the scale at the largest value', () => {
		expect(barsSeries([bar(3), bar(12), bar(7)]).max).toBe(12);
	});

	it('ends it where it is told to', () => {
		expect(barsSeries([bar(36), bar(16)], 100).max).toBe(100);
		expect(barsSeries([bar(100)], 100).max).toBe(100);
	});

	it('keeps a scale for bars that are all zero, and for none', () => {
		expect(barsSeries([bar(0), bar(0)]).max).toBeGreaterThan(0);
		expect(barsSeries([]).max).toBeGreaterThan(0);
	});

	it.each([-1, 101, NaN, Infinity])('refuses %d on a scale from 0 to 100', (value) => {
		expect(() => barsSeries([bar(value)], 100)).toThrow(RangeError);
	});

	it('names the bar that would lie', () => {
		expect(() => barsSeries([bar(5), bar(-2)])).toThrow('bar "b-2": -2 is outside 0–5');
	});
});
