import { describe, expect, test } from 'vitest';
import { signedColumns } from '../scoring/columns.ts';
import { stream } from '../scoring/random.ts';
import { reconstructedModel } from '../data/model/test-models.ts';
import { extremeLevels } from './extreme-levels.ts';
import { searchExtreme } from './search-extreme.ts';
import type { Search, Worth } from './search-extreme.ts';

/** A rugged function of ten coordinates, with a constraint that half of the corners break. */
const matrix = (() => {
	const random = stream(9, 0);
	return Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => random.uniform() - 0.5));
})();
const evaluate = (point: Float64Array): Worth => {
	let value = 0;
	point.forEach((a, i) =>
		point.forEach((b, j) => (value += matrix[i]![j]! * a * b + (a * i) / 40))
	);
	const sum = point.reduce((total, a) => total + a, 0);
	return { value, violation: Math.max(0, 5 - sum) };
};
const levels = Array.from({ length: 10 }, () => [0, 1]);

const search = (change: Partial<Search>) =>
	[
		...searchExtreme({
			levels,
			evaluate,
			direction: 'min',
			random: stream(1, 0),
			restarts: 12,
			...change
		})
	].at(-1)!;

describe('searchExtreme', () => {
	const corners = Array.from({ length: 1024 }, (_, n) =>
		evaluate(Float64Array.from({ length: 10 }, (_, i) => (n >> i) & 1))
	).filter(({ violation }) => violation === 0);

	test('finds the least and the greatest that trying every corner finds', () => {
		const values = corners.map(({ value }) => value);
		const least = search({});
		const greatest = search({ direction: 'max' });
		expect(least).toMatchObject({ value: Math.min(...values), violation: 0 });
		expect(greatest).toMatchObject({ value: Math.max(...values), violation: 0 });
		expect(evaluate(least.point).value).toBe(least.value);
	});

	test('same seed, same result; one step a start, never worse', () => {
		expect(search({})).toEqual(search({}));
		const steps = [
			...searchExtreme({ levels, evaluate, direction: 'min', random: stream(2, 0), restarts: 6 })
		];
		expect(steps).toHaveLength(6);
		steps.slice(1).forEach(({ value }, i) => expect(value).toBeLessThanOrEqual(steps[i]!.value));
	});

	test('from a given start, and leaves it as it was', () => {
		const start = new Float64Array(10).fill(1);
		const found = search({ starts: [start], restarts: 0 });
		expect(found.violation).toBe(0);
		expect(found.value).toBeLessThanOrEqual(evaluate(start).value);
		expect([...start]).toEqual(Array(10).fill(1));
	});

	test('a constraint that nothing meets is said, not hidden', () => {
		const found = search({ evaluate: (point) => ({ value: point[0]!, violation: 1 }) });
		expect(found.violation).toBe(1);
	});
});

test('extremeLevels: published signs, odds ratios of 1.05 and 8, none for unknown versions', () => {
	const columns = signedColumns(reconstructedModel({ half: ['v1'], lowers: ['v2'] }));
	const [always, half, lowers] = extremeLevels(columns);
	expect(always).toEqual([488, 20_794]);
	expect(half).toEqual([0, 488, 20_794]);
	expect(lowers).toEqual([-488, -20_794]);
});
