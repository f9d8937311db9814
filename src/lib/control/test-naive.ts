/**
 * The same control room, household by household and as plainly as can be: no bins, no bits, no
 * profile shared by two households. For the tests only.
 */
import type { Column, Profile } from '../scoring/types.ts';

/** Sum of the weights of the answers given. */
export function naiveLogOdds(
	columns: readonly Column[],
	weights: readonly number[],
	answers: Profile
): number {
	let sum = 0;
	columns.forEach(({ variable, modality }, i) => {
		if (answers[variable] === modality) sum += weights[i]!;
	});
	return sum;
}

/** Chance of each household, the highest scores first, ties drawn by lot. */
export function naiveHighest(scores: readonly number[], capacity: number): number[] {
	return scores.map((score) => {
		const above = scores.filter((other) => other > score).length;
		const tied = scores.filter((other) => other === score).length;
		return Math.max(0, Math.min(1, (capacity - above) / tied));
	});
}

/** Chance of each household by score plus a logistic residual; the cut found by bisection. */
export function naiveSmooth(scores: readonly number[], capacity: number, scale: number): number[] {
	const chances = (cut: number) =>
		scores.map((score) => 1 / (1 + Math.exp(-(score - cut) / scale)));
	let low = Math.min(...scores) - 800 * scale;
	let high = Math.max(...scores) + 800 * scale;
	for (let i = 0; i < 200; i++) {
		const middle = (low + high) / 2;
		if (total(chances(middle)) > capacity) low = middle;
		else high = middle;
	}
	return chances((low + high) / 2);
}

/** Share of the selected over share of the households. */
export function naiveRatio(chances: readonly number[], isMember: readonly boolean[]): number {
	const among = chances.filter((_, i) => isMember[i]);
	return total(among) / total(chances) / (among.length / chances.length);
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
