import { describe, expect, test } from 'vitest';
import { stream } from './random.ts';

const take = (seed: number, draw: number, count: number) => {
	const random = stream(seed, draw);
	return Array.from({ length: count }, () => random.uniform());
};

describe('stream', () => {
	test('same seed and draw, same numbers', () => {
		expect(take(7, 3, 20)).toEqual(take(7, 3, 20));
	});

	test('uniform on [0, 1): range, mean and variance', () => {
		const values = Array.from({ length: 2000 }, (_, draw) => take(1, draw, 10)).flat();
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
		expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...values)).toBeLessThan(1);
		expect(mean).toBeCloseTo(0.5, 2);
		expect(variance).toBeCloseTo(1 / 12, 2);
	});

	test('first numbers of neighbouring seeds and draws are uncorrelated', () => {
		for (const first of [(i: number) => take(1, i, 1)[0], (i: number) => take(i, 1, 1)[0]]) {
			const values = Array.from({ length: 4000 }, (_, i) => (first(i) ?? 0) - 0.5);
			const lag = values.slice(1).reduce((sum, value, i) => sum + value * (values[i] ?? 0), 0);
			expect(Math.abs((lag / values.length) * 12)).toBeLessThan(0.05);
		}
	});

	test('no two of 100,000 streams over seeds and draws begin alike', () => {
		const starts = new Set<number>();
		for (let seed = 0; seed < 100; seed++) {
			for (let draw = 0; draw < 1000; draw++) starts.add(take(seed, draw, 1)[0] ?? -1);
		}
		expect(starts.size).toBe(100_000);
	});

	test('the largest seed is a seed', () => {
		expect(take(2 ** 32 - 1, 0, 3)).not.toEqual(take(0, 0, 3));
	});
});
