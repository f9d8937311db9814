import { describe, expect, it } from 'vitest';
import { naiveHighest, naiveSmooth } from '../../../src/lib/control/test-naive.ts';
import { residualScale } from '../../../src/lib/control/residual-scale.ts';
import { chanceOf, hardChance, smoothChance } from './levels.ts';

/** Household by household, and the same by score. */
const SCORES = [5, 5, 9, 1, 5, 7, 9, -3, 0, 0];
const LEVELS = (() => {
	const counts = new Map<number, number>();
	for (const score of SCORES) counts.set(score, (counts.get(score) ?? 0) + 1);
	return { scores: [...counts.keys()], counts: [...counts.values()] };
})();

describe('hardChance', () => {
	it.each([1, 2, 3, 4.5, 6, 10])('selects %d households as one by one, ties shared', (capacity) => {
		const chance = hardChance(LEVELS, capacity);
		const expected = naiveHighest(SCORES, capacity);
		SCORES.forEach((score, i) => expect(chanceOf(chance, score)).toBeCloseTo(expected[i]!, 12));
	});
});

describe('smoothChance', () => {
	it.each([0.01, 1, 5, 9.9])('selects %d households as one by one, by bisection', (capacity) => {
		const mean = SCORES.reduce((sum, score) => sum + score) / SCORES.length;
		const variance = SCORES.reduce((sum, score) => sum + (score - mean) ** 2, 0) / SCORES.length;
		const chance = smoothChance(LEVELS, capacity, 0.6);
		const expected = naiveSmooth(SCORES, capacity, residualScale(variance, 0.6));
		SCORES.forEach((score, i) => expect(chanceOf(chance, score)).toBeCloseTo(expected[i]!, 9));
	});
});
