import { expect, test } from 'vitest';
import { parseDay, parseMonth } from './dates.ts';

test.each([
	['31012024', '2024-01-31'],
	['29022024', '2024-02-29'],
	['29022000', '2000-02-29'],
	['30042025', '2025-04-30']
])('parseDay reads %s', (text, day) => expect(parseDay(text)).toBe(day));

test.each([
	'29022023',
	'29021900',
	'31042024',
	'32012024',
	'00012024',
	'01132024',
	'01002024',
	'2024-01-31',
	'3101202',
	'',
	'01010001'
])('parseDay refuses "%s"', (text) => expect(parseDay(text)).toBeNull());

test('parseMonth reads a month alone, or the first of a month', () => {
	expect(parseMonth('032024')).toBe('2024-03');
	expect(parseMonth('01032024')).toBe('2024-03');
});

test.each(['132024', '002024', '01132024', '32012024', '202403', '03-2024', ''])(
	'parseMonth refuses "%s"',
	(text) => expect(parseMonth(text)).toBeNull()
);
