/** A stretch of ratios. */
export interface RatioRange {
	low: number;
	high: number;
}

/** How much more often than everyone a group is selected, and how far that is known. */
export interface RatioRow {
	id: string;
	label: string;
	/** Share of households, 0–1. */
	share: number;
	median: number;
	/** 95 % of the draws. */
	reference: RatioRange;
	/** Over the other shapes of prior and the stress tests as well; null until they are in. */
	envelope: RatioRange | null;
	/** The least and most favourable weighting found; null where none was searched. */
	adversarial: RatioRange | null;
	verdict: 'more' | 'less' | 'cannot-tell' | 'used';
	/** The highest ratio that arithmetic allows; left out where the size of the group is assumed. */
	ceiling?: number;
	/**
	 * Share of those selected who are in the group, 0–1: 95 % of the draws. Null where the size of
	 * the group is assumed, and varies with the draw.
	 */
	selected?: RatioRange | null;
}

/** Rows on one logarithmic scale of ratios, cut at its ends. */
export interface RatiosSeries {
	rows: RatioRow[];
	domain: [number, number];
	ticks: number[];
}

const DOMAIN: [number, number] = [0.1, 10];

/** Put rows on the scale from a tenth to ten times, on which "as often" is in the middle. */
export function ratiosSeries(rows: RatioRow[]): RatiosSeries {
	return { rows, domain: DOMAIN, ticks: [0.1, 0.2, 0.5, 1, 2, 5, 10] };
}

/** A ratio brought within the scale, for a mark that goes on beyond it. */
export function onScale(ratio: number, [low, high]: [number, number]): number {
	return Math.min(high, Math.max(low, ratio));
}
