import { stream } from '../scoring/random.ts';
import type { Random } from '../scoring/random.ts';

/** Streams above those of the weights, which take the numbers of the draws, at most 100,000. */
const FIRST = { parameters: 2 ** 31, rank: 2 ** 31 + 2 ** 29, resample: 2 ** 31 + 2 ** 30 };

/**
 * A stream of uniform numbers of its own for each purpose and each draw.
 *
 * @param seed integer, 0 to 2^32 − 1
 */
export function streamFor(purpose: keyof typeof FIRST, seed: number, draw: number): Random {
	return stream(seed, FIRST[purpose] + draw);
}
