import { KNOWN_BLOCKS } from './known-blocks.ts';
import { rubriqueName } from './rubrique.ts';
import type { Skipped } from './types.ts';

export interface SkipCounter {
	count(rubrique: number): void;
	/** By rubrique, ascending. */
	list(): Skipped[];
}

/** How many lines of each rubrique were read past. */
export function createSkipCounter(): SkipCounter {
	const counts = new Map<number, number>();
	return {
		count(rubrique) {
			counts.set(rubrique, (counts.get(rubrique) ?? 0) + 1);
		},
		list: () =>
			[...counts]
				.sort(([a], [b]) => a - b)
				.map(([rubrique, count]) => ({
					rubrique: rubriqueName(rubrique),
					count,
					known: KNOWN_BLOCKS.has(Math.floor(rubrique / 1000))
				}))
	};
}
