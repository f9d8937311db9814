import type { StoredEnsemble, StoredRun } from '../data/schema/ensemble.ts';
import type { Draws } from './types.ts';

/** The draws that a stored run keeps, as the engine reads them. */
export function storedDraws(run: Pick<StoredRun, 'draws' | 'weights' | 'rho' | 'variant'>): Draws {
	return {
		draws: run.draws,
		weights: Int32Array.from(run.weights),
		columns: run.weights.length / run.draws,
		rho: Float64Array.from(run.rho),
		variant: Uint8Array.from(run.variant)
	};
}

/**
 * The stored extremes as draws, one each and in their order. Each meets the constraints of the fit,
 * whichever group it was searched for: the adversarial range of a group at the share of the fit is
 * the least and the greatest of its ratios over them all.
 *
 * @returns no draw where none was searched for
 */
export function storedExtremes({
	extremes,
	columns
}: {
	extremes: readonly Pick<StoredEnsemble['extremes'][number], 'weights' | 'rho' | 'variant'>[];
	columns: readonly unknown[];
}): Draws {
	return {
		draws: extremes.length,
		weights: Int32Array.from(extremes.flatMap(({ weights }) => weights)),
		columns: columns.length,
		rho: Float64Array.from(extremes, ({ rho }) => rho),
		variant: Uint8Array.from(extremes, ({ variant }) => variant)
	};
}
