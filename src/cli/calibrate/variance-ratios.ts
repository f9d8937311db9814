import type { Draws } from '#lib/control/index.ts';
import { round } from './interval-of.ts';

/**
 * Variance of each column's weight under the fit over its variance in the prior: 1 where the fit
 * says nothing of it.
 *
 * @param importance one a draw, adding up to 1
 */
export function varianceRatios(
	{ weights, columns, draws }: Draws,
	importance: Float64Array
): number[] {
	const even = new Float64Array(draws).fill(1 / draws);
	return Array.from({ length: columns }, (_, column) => {
		const variance = (by: Float64Array) => {
			let mean = 0;
			let square = 0;
			for (let draw = 0; draw < draws; draw++) {
				const weight = weights[draw * columns + column]!;
				mean += by[draw]! * weight;
				square += by[draw]! * weight * weight;
			}
			return square - mean * mean;
		};
		return round(variance(importance) / variance(even));
	});
}
