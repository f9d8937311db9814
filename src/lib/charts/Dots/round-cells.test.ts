import { describe, expect, it } from 'vitest';
import { roundCells } from './round-cells.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('roundCells', () => {
	it('keeps whole numbers as they are', () => {
		expect(roundCells([3, 0, 2], 5, [[0, 0, 1]])).toEqual([3, 0, 2]);
	});

	it('gives the largest remainders a dot where no sum is shown', () => {
		expect(roundCells([1.4, 1.3, 1.3], 4, [])).toEqual([2, 1, 1]);
	});

	it('brings every sum shown within a dot of what it rounds', () => {
		const expected = Array.from({ length: 12 }, (_, i) => 0.3 + ((i * 7) % 5) / 3);
		const margins = [expected.map((_, i) => Math.floor(i / 4)), expected.map((_, i) => i % 4)];
		const total = Math.round(sum(expected));
		const counts = roundCells(expected, total, margins);
		expect(sum(counts)).toBe(total);
		for (const margin of margins)
			for (const group of new Set(margin)) {
				const of = (values: number[]) => sum(values.filter((_, i) => margin[i] === group));
				expect(Math.abs(of(counts) - of(expected))).toBeLessThan(1);
			}
	});

	it('puts no dot where none is expected, and no more than a cell holds', () => {
		const counts = roundCells([0, 0.6, 0.7, 0.7], 2, [[0, 0, 1, 1]], [5, 1, 1, 1]);
		expect(counts[0]).toBe(0);
		expect(counts.every((count) => count <= 1)).toBe(true);
		expect(sum(counts)).toBe(2);
	});

	it('refuses cells that cannot hold the total', () => {
		expect(() => roundCells([1, 1], 4, [[0, 1]], [1, 1])).toThrow(RangeError);
	});
});
