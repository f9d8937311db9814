import type { Page } from '@playwright/test';
import { RULES } from '../page/question.ts';

/** Draws whose answers are compared. */
const DRAWS = [0, 1, 2, 250, 499];
/** Households by which the answers for a group may differ, of a million: the rounding of sums. */
export const TOLERANCE = 1e-3;

/** Selected households of each group, rule by rule and draw by draw. */
export function answersOf(page: Page): Promise<number[]> {
	return page.evaluate(
		async ({ rules, draws }) => {
			const answers: number[] = [];
			for (const rule of rules)
				for (const draw of draws) answers.push(...(await window.bench.answer(draw, rule)));
			return answers;
		},
		{ rules: RULES, draws: DRAWS }
	);
}

/** The largest difference between two sets of answers, in households. */
export function largestDifference(a: readonly number[], b: readonly number[]): number {
	if (a.length !== b.length) return Infinity;
	const gaps = a.map((value, i) => Math.abs(value - b[i]!));
	return gaps.some(Number.isNaN) ? Infinity : Math.max(...gaps);
}
