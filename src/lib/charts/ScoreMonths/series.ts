import { max, min } from 'd3-array';
import type { Interval } from '#lib/scoring/types.ts';

/** The score of one household, month by month, under one reading of its income. */
export interface ScoreRow {
	id: string;
	label: string;
	aside: string;
	months: Interval[];
	/** Months in which it is not what the first reading gives. */
	differs: boolean[];
}

/** Several readings on one scale of log-odds; 0 is the reference household. */
export interface ScoreMonthsSeries {
	months: { id: string; label: string; year?: string }[];
	rows: ScoreRow[];
	domain: [number, number];
	zero: string;
}

/** Put the readings on one scale, which holds 0. */
export function scoreMonthsSeries(
	series: Omit<ScoreMonthsSeries, 'domain' | 'rows'> & { rows: Omit<ScoreRow, 'differs'>[] }
): ScoreMonthsSeries {
	const all = series.rows.flatMap(({ months }) => months);
	const low = min(all, (interval) => interval.low) ?? 0;
	const high = max(all, (interval) => interval.high) ?? 0;
	const first = series.rows[0]?.months ?? [];
	const [from, to] = [Math.min(0, Math.floor(low * 2) / 2), Math.max(0, Math.ceil(high * 2) / 2)];
	return {
		...series,
		rows: series.rows.map((row) => ({
			...row,
			differs: row.months.map(({ median }, i) => median !== first[i]?.median)
		})),
		/* A scale from 0 to 0 would have no place for anything. */
		domain: [from, from === to ? 1 : to]
	};
}
