import { describe, expect, test } from 'vitest';
import { assumptions, margins } from '../data/population.ts';
import { buildPopulation } from './build.ts';

const population = buildPopulation(margins, assumptions, { seed: 1, variants: 40 });

describe('the synthetic population', () => {
	test('stays under 10,000 profiles, all different', () => {
		const { codes, profiles, attributes } = population;
		expect(profiles).toBeLessThanOrEqual(10_000);
		const seen = new Set<string>();
		for (let i = 0; i < profiles; i++) {
			seen.add(codes.subarray(i * attributes.length, (i + 1) * attributes.length).join());
		}
		expect(seen.size).toBe(profiles);
		expect(codes).toHaveLength(profiles * attributes.length);
	});

	test('every variant weighs every profile, and sums to 1', () => {
		expect(population.weights).toHaveLength(40);
		for (const weights of population.weights) {
			expect(weights).toHaveLength(population.profiles);
			expect(weights.every((weight) => weight > 0)).toBe(true);
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
		}
	});

	test('variant 0 does not depend on the seed; the others depend on it and on their number', () => {
		const fewer = buildPopulation(margins, assumptions, { seed: 1, variants: 3 });
		expect(fewer.weights[0]).toEqual(population.weights[0]);
		expect(fewer.weights[2]).toEqual(population.weights[2]);
		const other = buildPopulation(margins, assumptions, { seed: 2, variants: 3 });
		expect(other.weights[0]).toEqual(population.weights[0]);
		expect(other.weights[2]).not.toEqual(population.weights[2]);
		expect(population.weights[1]).not.toEqual(population.weights[2]);
	});

	test('without spread, every variant keeps the margins of the central one', () => {
		const still = buildPopulation(margins, { ...assumptions, oddsSpread: 0 }, { variants: 2 });
		const [central, second] = still.weights;
		const moved = central?.reduce((sum, w, i) => sum + Math.abs(w - (second?.[i] ?? 0)), 0);
		expect(moved).toBeLessThan(1e-3);
	});

	test.each([
		[{ variants: 0 }, /^variants: found 0; accepted: 1–1000/],
		[{ variants: 1.5 }, /^variants: found 1.5/],
		[{ seed: -1 }, /^seed: found -1/]
	])('%o is refused', (options, message) => {
		expect(() => buildPopulation(margins, assumptions, options)).toThrow(message);
	});

	test('an attribute without a margin or a probability is spread evenly, never dropped', () => {
		const label = { fr: 'x', en: 'x' };
		const attributes = [{ id: 'x', modalities: ['un', 'deux'], label }, ...assumptions.attributes];
		const { weights } = buildPopulation(margins, { ...assumptions, attributes }, { variants: 1 });
		expect(weights[0]).toHaveLength(2 * population.profiles);
	});

	test('the central variant is built within 150 ms', () => {
		const times = Array.from({ length: 5 }, () => {
			const start = performance.now();
			buildPopulation(margins, assumptions, { variants: 1 });
			return performance.now() - start;
		}).sort((a, b) => a - b);
		expect(times[2]).toBeLessThan(150);
	});
});
