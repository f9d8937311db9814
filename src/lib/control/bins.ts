import type { Spread } from './spread.ts';

/** Equal bins over integers: `(key - low) >> shift`, so that a bin is the key's leading digit. */
export interface Bins {
	readonly low: number;
	readonly shift: number;
	readonly count: number;
}

const MOST_BINS = 512;

/** The narrowest bins, at most 512 of them and a power of two wide, that hold a range. */
export function binsOf({ min, max }: Pick<Spread, 'min' | 'max'>): Bins {
	let shift = 0;
	while ((max - min) >> shift >= MOST_BINS) shift++;
	return { low: min, shift, count: ((max - min) >> shift) + 1 };
}

/** Weight in each bin; keys outside the bins are left out. */
export function histogram(
	{ low, shift, count }: Bins,
	keys: Int32Array,
	weights: Float64Array
): Float64Array {
	const sums = new Float64Array(count);
	for (let i = 0; i < keys.length; i++) {
		// A key below the range wraps round to a bin far above the last.
		const bin = (keys[i]! - low) >>> shift;
		if (bin < count) sums[bin]! += weights[i]!;
	}
	return sums;
}

/** The bin, counted from the top, where the weight reaches a target, and the weight above it. */
export function crossing(
	sums: Float64Array,
	target: number,
	above = 0
): { readonly bin: number; readonly above: number } {
	let last = 0;
	for (let bin = sums.length - 1; bin >= 0; bin--) {
		const sum = sums[bin]!;
		if (sum === 0) continue;
		last = bin;
		if (above + sum >= target) break;
		// Rounding may leave the last bin a hair short of a target of everyone.
		if (sums.subarray(0, bin).some((below) => below > 0)) above += sum;
		else break;
	}
	return { bin: last, above };
}
