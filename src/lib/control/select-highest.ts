import { binsOf, crossing, histogram } from './bins.ts';
import type { Spread } from './spread.ts';

/**
 * Select the highest keys, up to a share of the households. Everyone above the cut is selected,
 * and each household at the cut equally: (K − N_above) / N_tied, never in the order of the file.
 * The cut is found digit by digit (radix), with no sort.
 *
 * @param weights one a profile
 * @param share K/N, above 0, at most 1
 * @param out probability of each profile, 0–1
 * @returns the key of the cut
 */
export function selectHighest(
	keys: Int32Array,
	weights: Float64Array,
	spread: Spread,
	share: number,
	out: Float64Array
): number {
	const target = share * spread.total;
	let range: { min: number; max: number } = spread;
	let above = 0;
	for (;;) {
		const bins = binsOf(range);
		const sums = histogram(bins, keys, weights);
		const cut = crossing(sums, target, above);
		const low = bins.low + (cut.bin << bins.shift);
		above = cut.above;
		if (bins.shift === 0) {
			const tied = Math.min(1, (target - above) / sums[cut.bin]!);
			const count = keys.length;
			for (let i = 0; i < count; i++) {
				const key = keys[i]!;
				out[i] = key > low ? 1 : key < low ? 0 : tied;
			}
			return low;
		}
		range = { min: low, max: low + (1 << bins.shift) - 1 };
	}
}
