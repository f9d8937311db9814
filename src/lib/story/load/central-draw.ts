import { ratiosOf, type Draws, type Simulation } from '#lib/control/index.ts';
import { quantile } from '#lib/control/quantile.ts';

/**
 * The most ordinary of the draws: the one whose ratios lie nearest, over all groups at once, to
 * each group's median (sum of squares, each group in its own standard deviations).
 *
 * @returns the number of the draw
 */
export function centralDraw(simulation: Simulation): number {
	const distance = new Float64Array(simulation.done);
	simulation.groups.ids.forEach((_, group) => {
		const ratios = ratiosOf(simulation, group);
		const middle = quantile(ratios.slice().sort(), 0.5);
		const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
		const variance = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length;
		if (variance > 0)
			ratios.forEach((ratio, draw) => (distance[draw]! += (ratio - middle) ** 2 / variance));
	});
	return distance.indexOf(Math.min(...distance));
}

/** One draw alone, as a set of draws. */
export function oneDraw(draws: Draws, draw: number): Draws {
	const { columns, weights, rho, variant } = draws;
	return {
		draws: 1,
		columns,
		weights: weights.subarray(draw * columns, (draw + 1) * columns),
		rho: [rho[draw]!],
		variant: [variant[draw]!]
	};
}
