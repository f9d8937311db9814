import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { monthlyIncome } from './monthly-income.ts';

describe('monthlyIncome', () => {
	test.each([
		[{ quarter: 1800 }, { amount: 600, basis: 'quarter' }],
		[{ quarter: [500, 700, 600] }, { amount: 600, basis: 'quarter' }],
		[{ year: 12_000 }, { amount: 1000, basis: 'year' }],
		[
			{ quarter: 0, year: 12_000 },
			{ amount: 0, basis: 'quarter' }
		]
	])('%j', (declared, expected) => {
		expect(monthlyIncome(declared)).toEqual(expected);
	});

	test.each([
		[{}, /^income: a value is missing; accepted: a quarterly or a yearly income/],
		[{ quarter: -1 }, /^quarter: found -1/],
		[{ quarter: [1, NaN, 2] }, /^quarter\[1\]: found NaN/],
		[{ quarter: [1, 2] }, /^quarter: found 2; accepted: three monthly amounts/],
		[{ year: Infinity }, /^year: found Infinity; accepted: an amount of 0 or more/],
		[{ year: NaN }, /^year: found NaN/]
	])('refuses %j', (declared, message) => {
		expect(() => monthlyIncome(declared)).toThrow(message);
		expect(() => monthlyIncome(declared)).toThrow(InputError);
	});
});
