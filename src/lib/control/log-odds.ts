import type { BitColumns } from './types.ts';

const table = new Int32Array(256);

/**
 * Log-odds of every profile for one draw: the sum of the weights of the columns that it switches
 * on. Eight columns are looked up at a time, in a table of the sums of their 256 subsets.
 *
 * @param weights one a column, integers of 1e-4 log-odds
 * @param out one a profile, same units; allocated unless given
 */
export function logOddsOfProfiles(
	{ rows, bytes }: BitColumns,
	weights: Int32Array,
	out: Int32Array = new Int32Array(rows)
): Int32Array {
	for (let k = 0; k < bytes.length; k++) {
		fillSubsetSums(weights, 8 * k);
		const byte = bytes[k]!;
		if (k === 0) for (let row = 0; row < rows; row++) out[row] = table[byte[row]!]!;
		else for (let row = 0; row < rows; row++) out[row]! += table[byte[row]!]!;
	}
	return out;
}

function fillSubsetSums(weights: Int32Array, from: number): void {
	const bits = Math.min(8, weights.length - from);
	table[0] = 0;
	for (let bit = 0; bit < bits; bit++) {
		const size = 1 << bit;
		const weight = weights[from + bit]!;
		for (let subset = 0; subset < size; subset++) table[size + subset] = table[subset]! + weight;
	}
}
