import { expect, it } from 'vitest';
import { sayRank } from './rank-words.ts';

const N = 13_800_000;

it('says two significant figures', () => {
	expect(sayRank(333_456, N, 'en')).toBe('330,000th');
	expect(sayRank(8_540_000, N, 'en')).toBe('8,500,000th');
	expect(sayRank(333_456, N, 'fr').replace(/\s/g, ' ')).toBe('330 000e');
});

it('never goes beyond the last household, nor before the first', () => {
	expect(sayRank(N - 10, N, 'en')).toBe('13,800,000th');
	expect(sayRank(0.2, N, 'en')).toBe('1st');
});

it.each([
	[1, '1er', '1st'],
	[2, '2e', '2nd'],
	[3, '3e', '3rd'],
	[11, '11e', '11th'],
	[12, '12e', '12th'],
	[21, '21e', '21st'],
	[111, '110e', '110th']
])('the end of %i', (rank, fr, en) => {
	expect(sayRank(rank, N, 'fr')).toBe(fr);
	expect(sayRank(rank, N, 'en')).toBe(en);
});
