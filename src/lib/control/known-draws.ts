import type { Draws } from './types.ts';

/**
 * Known weights (`knownEnsemble`) as draws: the same under each variant of the population, with no
 * residual. Only the population is then uncertain.
 *
 * @param variants how many the population has
 */
export function knownDraws(
	{ weights, columns }: { weights: Int32Array; columns: readonly unknown[] },
	variants: number
): Draws {
	const repeated = new Int32Array(variants * columns.length);
	for (let draw = 0; draw < variants; draw++)
		repeated.set(weights.subarray(0, columns.length), draw * columns.length);
	return {
		draws: variants,
		weights: repeated,
		columns: columns.length,
		rho: new Float64Array(variants),
		variant: Uint8Array.from({ length: variants }, (_, draw) => draw)
	};
}
