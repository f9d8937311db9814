import { max } from 'd3-array';

/** One moment: what somebody reads, and what was true. Euros. */
export interface TrailStop {
	id: string;
	/** `YYYY-MM-DD`, and in words. */
	day: string;
	date: string;
	/** What is read that day, and of what. */
	what: string;
	read: number;
	truth: number;
	/** Both in words. */
	saidRead: string;
	saidTruth: string;
}

/** One error followed from one reader to the next. */
export interface TrailSeries {
	stops: TrailStop[];
	words: { read: string; truth: string };
	max: number;
}

/** Put the moments in order of their day, on one scale. */
export function trailSeries(series: Omit<TrailSeries, 'max'>): TrailSeries {
	return {
		...series,
		stops: series.stops.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
		max: max(series.stops, ({ read, truth }) => Math.max(read, truth)) ?? 0
	};
}
