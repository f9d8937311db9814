import { expect, it } from 'vitest';
import { parseAmount } from './parse-amount.ts';

it.each([
	['0', 0],
	['942', 942],
	['1234.5', 1234.5],
	['1 234,50', 1234.5],
	['1\u202f234 €', 1234],
	['1.234,50', 1234.5],
	['1,234', 1234],
	['12,5', 12.5]
])('reads %s', (text, amount) => {
	expect(parseAmount(text)).toBe(amount);
});

it.each(['', ' ', '-5', 'abc', '12e3', '1,2,3', 'NaN', 'Infinity', '9'.repeat(30)])(
	'refuses "%s"',
	(text) => {
		expect(parseAmount(text)).toBeNull();
	}
);
