import { describe, expect, it } from 'vitest';
import { median, quantile } from './statistics.ts';

describe('median', () => {
	it('is the middle, or the mean of the two in the middle', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
	});

	it('is no number of no value', () => expect(median([])).toBeNaN());
});

describe('quantile', () => {
	it('leaves a twentieth above it', () => {
		const values = Array.from({ length: 20 }, (_, i) => 20 - i);
		expect(quantile(values, 0.95)).toBe(20);
		expect(quantile([...values, ...values.map((value) => value + 20)], 0.95)).toBe(39);
		expect(quantile([7], 0.95)).toBe(7);
	});
});
