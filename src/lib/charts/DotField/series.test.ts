import { describe, expect, it } from 'vitest';
import { dotFieldSeries } from './series.ts';

const field = (households: number, selected: number, seed = 1) =>
	dotFieldSeries(households, selected, 1000, 'scattered', seed);

describe('dotFieldSeries', () => {
	it('counts one dot for so many households, rounded', () => {
		expect(field(13_800_000, 166_000)).toMatchObject({ dots: 13_800, perDot: 1000 });
		expect(field(13_800_000, 166_000).selected).toHaveLength(166);
		expect(field(1499, 500)).toMatchObject({ dots: 1 });
		expect(field(1500, 499).selected).toHaveLength(0);
	});

	it('scatters different places of the field, ascending', () => {
		const { dots, selected } = field(500_000, 300_000);
		expect(new Set(selected).size).toBe(300);
		expect(selected).toEqual([...selected].sort((a, b) => a - b));
		expect(selected[0]).toBeGreaterThanOrEqual(0);
		expect(selected.at(-1)).toBeLessThan(dots);
	});

	it('gives the same places for the same seed, others for another', () => {
		expect(field(100_000, 30_000, 7)).toEqual(field(100_000, 30_000, 7));
		expect(field(100_000, 30_000, 7).selected).not.toEqual(field(100_000, 30_000, 8).selected);
	});

	it('can select nobody, and everybody', () => {
		expect(field(10_000, 0).selected).toEqual([]);
		expect(field(10_000, 10_000).selected).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('puts the sorted ones at the end, whatever the seed', () => {
		const sorted = (seed: number) => dotFieldSeries(10_000, 3000, 1000, 'sorted', seed).selected;
		expect(sorted(1)).toEqual([7, 8, 9]);
		expect(sorted(2)).toEqual([7, 8, 9]);
	});

	it('refuses more selected households than there are', () => {
		expect(() => field(1000, 1001)).toThrow(RangeError);
	});
});
