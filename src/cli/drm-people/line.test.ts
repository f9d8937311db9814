import { describe, expect, it } from 'vitest';
import { amount, block } from './line.ts';

describe('block', () => {
	it('writes rubriques in ascending order and leaves out those without a value', () => {
		expect(block('S21.G00.40', { '010': null, '009': 'b', '001': 'a' })).toEqual([
			['S21.G00.40.001', 'a'],
			['S21.G00.40.009', 'b']
		]);
	});
});

describe('amount', () => {
	it('has a point and two decimals, whatever the sign', () => {
		expect([123456, 5, 0, -24000].map(amount)).toEqual(['1234.56', '0.05', '0.00', '-240.00']);
	});
});
