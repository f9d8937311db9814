import { median } from './median.ts';
import { FAST, type Visited } from './pages.ts';

/** Scores of one run out of 100, by category. */
export type Scores = Record<string, number>;

/**
 * What falls short on a page, one sentence each.
 *
 * @param runs at least one; each score is the median over them
 * @param gateSpeed whether performance counts: a time, which a busy machine makes worse
 */
export function judge(page: Visited, runs: Scores[], gateSpeed: boolean): string[] {
	const least = (category: string) => (category === 'performance' ? FAST : 100);
	const asked = gateSpeed ? [...page.perfect, 'performance'] : page.perfect;
	return asked.flatMap((category) => {
		const score = median(runs.map((run) => run[category] ?? 0));
		return score < least(category)
			? [`${page.path}: ${category} is ${score}, at least ${least(category)} is asked`]
			: [];
	});
}
