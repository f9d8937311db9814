import type { DotVerdict } from '../Dots/series.ts';

/** A group among those picked, at random and by score. Shares are 0–1. */
export interface VersusRow {
	id: string;
	label: string;
	/** Rows of one grouping add up to everyone. */
	grouping: string;
	/** Share of households, hence of those picked at random. */
	households: number;
	/** Share of those picked by score: 2.5th and 97.5th percentile over the draws. */
	low: number;
	high: number;
	verdict: DotVerdict;
}

/** The same groups under two policies, side by side. */
export interface VersusSeries {
	rows: VersusRow[];
	draws: number;
}

/**
 * Put rows side by side.
 *
 * @throws {RangeError} for a share that is none, or an interval the wrong way round
 */
export function versusSeries(rows: VersusRow[], draws: number): VersusSeries {
	for (const { id, households, low, high } of rows)
		if (!(households >= 0 && households <= 1 && low >= 0 && low <= high && high <= 1 + 1e-9))
			throw new RangeError(`row "${id}": not shares`);
	return { rows, draws };
}

/** A share as checks out of a hundred. */
export function outOfHundred(share: number): number {
	return Math.round(100 * share);
}
