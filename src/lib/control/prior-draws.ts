import type { Ensemble } from '../scoring/types.ts';
import { drawParameters } from './fit/draw-parameters.ts';
import type { Draws } from './types.ts';

/**
 * The draws of an ensemble as its prior gives them, before any fit: ρ drawn with the ensemble's
 * seed, the variants of the population taken in turn.
 *
 * @param variants how many the population has
 */
export function priorDraws({ weights, columns, draws, seed }: Ensemble, variants: number): Draws {
	const all = Array.from({ length: draws }, (_, draw) => draw);
	return {
		draws,
		weights,
		columns: columns.length,
		rho: Float64Array.from(all, (draw) => drawParameters(seed, draw).rho),
		variant: Uint8Array.from(all, (draw) => draw % variants)
	};
}
