import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { median } from './median.ts';

const page = { path: '/fr/', perfect: ['accessibility', 'seo'] };
const run = (performance: number, accessibility = 100) => ({
	performance,
	accessibility,
	seo: 100,
	'best-practices': 50
});

describe('judge', () => {
	it('asks 100 of what must be perfect, and nothing of the rest', () => {
		expect(judge(page, [run(10)], false)).toEqual([]);
		expect(judge(page, [run(100, 99)], false)).toEqual([
			'/fr/: accessibility is 99, at least 100 is asked'
		]);
	});

	it('asks 95 of performance, in the median of three, where speed counts', () => {
		expect(judge(page, [run(80), run(95), run(100)], true)).toEqual([]);
		expect(judge(page, [run(94), run(94), run(100)], true)).toEqual([
			'/fr/: performance is 94, at least 95 is asked'
		]);
	});

	it('holds a missing score for none', () => {
		expect(judge(page, [{ seo: 100 }], false)).toHaveLength(1);
	});
});

describe('median', () => {
	it('is the middle, the lower of two', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1])).toBe(1);
		expect(() => median([])).toThrow(RangeError);
	});
});
