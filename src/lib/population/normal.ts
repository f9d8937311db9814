import type { Random } from '../scoring/random.ts';

/** A standard normal number: Box and Muller, "A note on the generation of random normal deviates", 1958. */
export function normal(random: Random): number {
	const radius = Math.sqrt(-2 * Math.log1p(-random.uniform()));
	return radius * Math.cos(2 * Math.PI * random.uniform());
}
