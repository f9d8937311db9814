import { describe, expect, test } from 'vitest';
import { stream } from '../scoring/random.ts';
import { normal } from './normal.ts';
import { varyProbabilities, varyTable } from './vary.ts';

test('normal numbers have mean 0 and variance 1', () => {
	const random = stream(1, 0);
	const numbers = Array.from({ length: 20_000 }, () => normal(random));
	const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
	const square = numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length;
	expect(mean).toBeCloseTo(0, 1);
	expect(square).toBeCloseTo(1, 1);
	expect(numbers.every(Number.isFinite)).toBe(true);
});

describe('varying what is assumed', () => {
	test('the log of the odds moves by the spread; 0 and 1 stay', () => {
		const given = new Float64Array(10_000).fill(0.2);
		given[0] = 0;
		given[1] = 1;
		const varied = varyProbabilities(given, 0.3, stream(1, 1));
		expect([varied[0], varied[1]]).toEqual([0, 1]);
		const logits = [...varied.subarray(2)].map((p) => Math.log(p / (1 - p)) - Math.log(0.25));
		const spread = Math.sqrt(logits.reduce((sum, x) => sum + x * x, 0) / logits.length);
		expect(spread).toBeCloseTo(0.3, 2);
	});

	test('the rows of one cell of an assumed margin move together, the remainder stays', () => {
		const assumed = {
			id: 'm',
			group: Uint16Array.of(0, 0, 1),
			shares: Float64Array.of(0.5, 0.5),
			cells: 1
		};
		const varied = varyTable(Float64Array.of(1, 2, 3), [assumed], 0.3, stream(1, 1));
		expect((varied[1] ?? 0) / (varied[0] ?? 1)).toBeCloseTo(2);
		expect(varied[0]).not.toBe(1);
		expect(varied[2]).toBe(3);
	});

	test('no spread, no change', () => {
		expect([...varyProbabilities(Float64Array.of(0.3), 0, stream(1, 1))]).toEqual([0.3]);
	});
});
