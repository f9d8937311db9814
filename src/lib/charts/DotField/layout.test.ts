import { describe, expect, it } from 'vitest';
import { dotLayout } from './layout.ts';

describe('dotLayout', () => {
	it('fills column by column, the last one short', () => {
		const { columns, rows, path } = dotLayout(7, 3);
		expect([columns, rows]).toEqual([3, 3]);
		expect(path([0, 2, 3, 6])).toBe('M0.5 0.5h0M0.5 2.5h0M1.5 0.5h0M2.5 0.5h0');
	});

	it('fills the last column where the dots allow it', () => {
		expect(dotLayout(13_800, 69).columns).toBe(200);
		expect(dotLayout(13_800, 138).columns).toBe(100);
	});

	it('draws nothing for no dot', () => {
		expect(dotLayout(0, 3).columns).toBe(0);
		expect(dotLayout(6, 3).path([])).toBe('');
	});
});
