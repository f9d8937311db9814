import { quantile } from '#lib/control/quantile.ts';

/** 2.5th, 50th and 97.5th percentile. */
export interface Spread95 {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

/** Summary of some numbers, rounded for a file. */
export function intervalOf(values: ArrayLike<number>): Spread95 {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => round(quantile(sorted, share));
	return { low: at(0.025), median: at(0.5), high: at(0.975) };
}

/** A number to three decimals. */
export function round(value: number, decimals = 3): number {
	return Number(value.toFixed(decimals));
}
