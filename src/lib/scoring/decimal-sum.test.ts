import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalSum } from './decimal-sum.ts';

describe('decimalSum', () => {
	test.each([
		[[], 0],
		[[0.1, -0.14], -0.04],
		[[0.1, 0.2], 0.3],
		[[1e-7, 2.5e-7], 3.5e-7],
		[[1e21, 1], 1e21],
		[[-0.5], -0.5],
		[[-0, 0], 0]
	])('%j is %d', (values, total) => {
		expect(decimalSum(values)).toBe(total);
	});

	test('does not depend on the order, and is exact in units of 1e-4', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -500_000, max: 500_000 })), (units) => {
				const decimals = units.map((unit) => unit / 10_000);
				const exact = units.reduce((sum, unit) => sum + unit, 0) / 10_000;
				expect(decimalSum(decimals)).toBe(exact);
				expect(decimalSum(decimals.toReversed())).toBe(exact);
			})
		);
	});
});
