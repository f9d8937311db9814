import { expect, it } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');

it('counts words however deep, and rounds up', () => {
	expect(readingMinutes(words(220))).toBe(1);
	expect(readingMinutes(words(221))).toBe(2);
	expect(readingMinutes({ a: [words(200), { b: words(200) }], c: words(40) })).toBe(2);
});

it('is nothing for nothing', () => {
	expect(readingMinutes('')).toBe(0);
	expect(readingMinutes({ a: [], b: null, c: 3, d: '  ' })).toBe(0);
});
