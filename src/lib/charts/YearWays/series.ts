import { max } from 'd3-array';

/** One reading of a year. */
export interface WayRow {
	id: string;
	label: string;
	/** What it adds up to, or how it is worked out, beside the label. */
	aside: string;
	/** Euros, month by month. */
	values: number[];
	/** Month marked as wrong, from 0. */
	wrong?: number;
}

/** One year of income, read in several ways, on one scale. */
export interface YearWaysSeries {
	months: { id: string; label: string }[];
	ways: WayRow[];
	/** A published threshold, euros; drawn across every way. */
	threshold: { value: number; label: string };
	max: number;
}

/** Put the readings on one scale, which holds the threshold. */
export function yearWaysSeries(series: Omit<YearWaysSeries, 'max'>): YearWaysSeries {
	const tallest = max(series.ways, ({ values }) => max(values) ?? 0) ?? 0;
	/* A scale from 0 to 0 would have no place for anything. */
	return { ...series, max: Math.max(tallest, series.threshold.value) * 1.04 || 1 };
}
