import type { GroupSet } from './types.ts';

const bySubset = new Float64Array(256);

/**
 * Sum of weight × factor over each group, and over everyone last. Eight groups are summed at a
 * time, by the set of them that a profile is in.
 *
 * @param factors one a profile; the sum of the weights alone where left out, in the same order of
 * addition, so that a factor of 1 everywhere gives the same number to the last bit
 */
export function groupSums(
	{ columns }: GroupSet,
	weights: Float64Array,
	factors?: Float64Array
): Float64Array {
	const sums = new Float64Array(columns.columns + 1);
	const products = factors ? weights.map((weight, i) => weight * factors[i]!) : weights;
	for (let i = 0; i < products.length; i++) sums[columns.columns]! += products[i]!;
	columns.bytes.forEach((byte, k) => {
		bySubset.fill(0);
		for (let i = 0; i < products.length; i++) bySubset[byte[i]!]! += products[i]!;
		const groups = Math.min(8, columns.columns - 8 * k);
		for (let subset = 1; subset < 256; subset++) {
			for (let bit = 0; bit < groups; bit++)
				if ((subset >> bit) & 1) sums[8 * k + bit]! += bySubset[subset]!;
		}
	});
	return sums;
}
