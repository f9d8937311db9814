import type { Rule } from '../page/question.ts';

/**
 * The least bytes that the engine reads and writes for one draw: every pass over the profiles, each
 * entry counted once a pass; what is small (bins, tables of subsets) left out.
 *
 * @param size profiles, columns of the model and groups
 */
export function bytesTouched(
	{ profiles, columns, groups }: { profiles: number; columns: number; groups: number },
	rule: Rule
): number {
	const [key, double] = [4, 8];
	const bytes = Math.ceil(columns / 8);
	/* `logOddsOfProfiles`: a byte each, the sum written, then read and written again. */
	const score = bytes + key + (bytes - 1) * 2 * key;
	const spread = key + double;
	const histogram = key + double;
	const select = {
		/* A histogram, a second one that reads few weights, and the chances. */
		hard: histogram + key + (key + double),
		/* A histogram, the odds, and two steps at least of the search. */
		smooth: histogram + (key + double) + 2 * (3 * double)
	}[rule];
	const sums = (groups + 1) * 2 * double;
	return profiles * (score + spread + select + sums);
}
