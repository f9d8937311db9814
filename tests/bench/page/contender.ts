import type { Rule } from './question.ts';

/** Somebody who answers the what-if. */
export interface Contender {
	/** Selected households of each group, ties shared. */
	ask(draw: number, rule: Rule): Float64Array | Promise<Float64Array>;
	/** All draws, smooth, in the way that is quickest for it. */
	askAll(): void | Promise<void>;
}
