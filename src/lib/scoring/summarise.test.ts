import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

test('percentiles follow R-7, in log-odds', () => {
	// 21 values 0, 1000, …, 20000: the 5th percentile falls on the second, the 95th on the last but one.
	const units = Int32Array.from({ length: 21 }, (_, i) => i * 1000);
	expect(summarise(units)).toEqual({ median: 1, low: 0.1, high: 1.9 });
});

test('R-7 interpolates between neighbours', () => {
	expect(summarise(Int32Array.of(0, 10_000))).toEqual({ median: 0.5, low: 0.05, high: 0.95 });
});

test('the order of the draws does not count, and the input keeps it', () => {
	const units = Int32Array.of(30_000, -10_000, 10_000);
	expect(summarise(units).median).toBe(1);
	expect(units).toEqual(Int32Array.of(30_000, -10_000, 10_000));
});

test('one draw is its own interval', () => {
	expect(summarise(Int32Array.of(-123))).toEqual({ median: -0.0123, low: -0.0123, high: -0.0123 });
});
