import { ticks } from 'd3-array';
import type { Interval } from '#lib/scoring/types.ts';

/** One row: what one answer, or one household, weighs over all the draws. */
export interface IntervalRow {
	id: string;
	label: string;
	/** Null where there is nothing to draw; `nothing` then says why. */
	interval: Interval | null;
	nothing?: string;
	/** The criterion enters only half of the draws, since its version is not known. */
	half?: boolean;
	/** The sum, or the household under study: drawn heavier. */
	total?: boolean;
	/** The answer that the reader has just changed. */
	moved?: boolean;
}

/** Rows on one scale of log-odds, which always holds 0, the reference household. */
export interface IntervalsSeries {
	rows: IntervalRow[];
	domain: [number, number];
	ticks: number[];
}

/**
 * Put rows on one scale.
 *
 * @param atLeast a stretch of the scale to keep whatever the rows hold, so that the picture does
 * not jump while a reader tries answers
 */
export function intervalsSeries(
	rows: IntervalRow[],
	atLeast: [number, number] = [-1, 1]
): IntervalsSeries {
	let [low, high] = atLeast;
	for (const { interval } of rows) {
		if (!interval) continue;
		low = Math.min(low, interval.low);
		high = Math.max(high, interval.high);
	}
	const domain: [number, number] = [Math.min(0, Math.floor(low)), Math.max(0, Math.ceil(high))];
	return { rows, domain, ticks: ticks(domain[0], domain[1], 6).filter(Number.isInteger) };
}
