import { expect, it } from 'vitest';
import { readCapacity } from './read-capacity.ts';

const N = 13_800_000;

it.each([
	['87000', 87_000],
	[' 87 000 ', 87_000],
	['87\u202f000', 87_000],
	['87,000', 87_000],
	['13.800.000', N],
	['1', 1]
])('reads %j', (text, capacity) => {
	expect(readCapacity(text, N)).toBe(capacity);
});

it.each(['', '0', '-5', 'abc', '1e5', '87,5', '13800001', '8 7', 'NaN', '99999999999999999999'])(
	'refuses %j',
	(text) => {
		expect(readCapacity(text, N)).toBeNull();
	}
);
