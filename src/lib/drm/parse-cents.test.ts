import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCents } from './parse-cents.ts';

test.each([
	['1234.56', 123456],
	['0.00', 0],
	['-12.05', -1205],
	['-0.00', 0],
	['12', 1200],
	['12.5', 1250],
	['999999999999.99', 99999999999999]
])('parseCents reads %s', (text, cents) => expect(parseCents(text)).toBe(cents));

test.each([
	'',
	' ',
	'12,50',
	'1 234.56',
	'+5.00',
	'12.345',
	'12.',
	'.50',
	'1e3',
	'12 €',
	'NaN',
	'1234567890123.00'
])('parseCents refuses "%s"', (text) => expect(parseCents(text)).toBeNull());

test('parseCents loses no cent of any amount', () => {
	fc.assert(
		fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
			const digits = String(Math.abs(cents)).padStart(3, '0');
			const text = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
			expect(parseCents(text)).toBe(cents);
		})
	);
});
