import { describe, expect, it } from 'vitest';
import { yearWaysSeries } from './series.ts';

const make = (values: number[]) =>
	yearWaysSeries({
		months: [],
		ways: [{ id: 'a', label: 'A', aside: '', values }],
		threshold: { value: 100, label: '' }
	});

describe('yearWaysSeries', () => {
	it('has room for its tallest month', () => {
		expect(make([10, 400]).max).toBeGreaterThan(400);
	});

	it('has room for the threshold above all months', () => {
		expect(make([10, 40]).max).toBeGreaterThan(100);
	});
});
