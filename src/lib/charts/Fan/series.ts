import { quantileSorted } from 'd3-array';
import type { Interval } from '#lib/scoring/types.ts';

/** A criterion added to the score, and what the sum has become over the draws. */
export interface FanRow {
	id: string;
	label: string;
	/** The sum so far, log-odds against the reference household. */
	sum: Interval;
}

/**
 * A score built up criterion by criterion: each thread is one draw of the weights, followed from
 * the reference household (0) down to its sum.
 */
export interface FanSeries {
	rows: FanRow[];
	/** `threads[d][r]`: the sum of draw `d` after row `r`, log-odds. */
	threads: number[][];
	domain: [number, number];
	/** Draws behind the intervals; `threads` shows the first of them. */
	draws: number;
}

/**
 * Build the threads of a score.
 *
 * @param labels the rows, the first being the reference household
 * @param contributions `contributions[r][d]`: what criterion `r` (without the reference row)
 * weighs in draw `d`, log-odds
 * @param shown how many threads to draw
 * @throws {RangeError} when rows and contributions do not match
 */
export function fanSeries(
	labels: { id: string; label: string }[],
	contributions: ArrayLike<number>[],
	shown: number
): FanSeries {
	if (labels.length !== contributions.length + 1)
		throw new RangeError('one row of contributions for each label after the first');
	const draws = contributions[0]?.length ?? 0;
	const sums = new Float64Array(draws);
	const threads: number[][] = Array.from({ length: Math.min(shown, draws) }, () => [0]);
	const rows: FanRow[] = [];
	labels.forEach(({ id, label }, r) => {
		if (r > 0) {
			const row = contributions[r - 1]!;
			for (let d = 0; d < draws; d++) sums[d]! += row[d]!;
			threads.forEach((thread, d) => thread.push(round(sums[d]!)));
		}
		const sorted = Array.from(sums.slice().sort());
		const at = (p: number) => quantileSorted(sorted, p) ?? 0;
		rows.push({ id, label, sum: { low: at(0.05), median: at(0.5), high: at(0.95) } });
	});
	/* The intervals rest on all the draws, so they may reach beyond the threads shown. */
	const ends = [...threads.flat(), ...rows.flatMap(({ sum }) => [sum.low, sum.high])];
	const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	return {
		rows,
		threads,
		/* A scale from 0 to 0 would have no place for anything. */
		domain: [low, low === high ? 1 : high],
		draws
	};
}

/* Three decimals are finer than a pixel and keep the page light. */
const round = (value: number) => Math.round(value * 1000) / 1000;
