import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { capacityShare } from './capacity.ts';

describe('capacityShare', () => {
	test('households a year as a share of all', () => {
		expect(capacityShare(87_000, 13_800_000)).toBe(87_000 / 13_800_000);
		expect(capacityShare(13_800_000, 13_800_000)).toBe(1);
	});

	test.each([0, -1, NaN, Infinity, -Infinity, 13_800_001])(
		'refuses %d in one sentence',
		(found) => {
			const attempt = () => capacityShare(found, 13_800_000);
			expect(attempt).toThrow(InputError);
			expect(attempt).toThrow(
				`capacity: found ${found}; accepted: a number, over 0, at most 13800000.`
			);
		}
	);
});
