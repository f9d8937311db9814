import type { Draws } from '#lib/control/index.ts';

/** Some of a set of draws, by number. */
export function pickDraws(draws: Draws, numbers: readonly number[]): Draws {
	const { columns } = draws;
	const weights = new Int32Array(numbers.length * columns);
	numbers.forEach((number, i) => {
		weights.set(draws.weights.subarray(number * columns, (number + 1) * columns), i * columns);
	});
	return {
		draws: numbers.length,
		weights,
		columns,
		rho: Float64Array.from(numbers, (number) => draws.rho[number]!),
		variant: Uint8Array.from(numbers, (number) => draws.variant[number]!)
	};
}
