import type { Spread } from './spread.ts';

/** Equal bins over integers: `(key - low) >> shift`, so that a bin is the key's leading digit. */
export interface Bins {
	readonly low: number;
	readonly shift: number;
	readonly count: number;
}

/**
 * The narrowest bins that hold a range: a power of two wide, at most so many.
 *
 * @param most 512 unless given
 */
export function binsOf({ min, max }: Pick<Spread, 'min' | 'max'>, most = 512): Bins {
	let shift = 0;
	while ((max - min) >> shift >= most) shift++;
	return { low: min, shift, count: ((max - min) >> shift) + 1 };
}

/** Weight in each bin; keys outside the bins are left out. */
export function histogram(
	{ low, shift, count }: Bins,
	keys: Int32Array,
	weights: Float64Array
): Float64Array {
	const sums = new Float64Array(count);
	const profiles = keys.length;
	for (let i = 0; i < profiles; i++) {
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
	let bin = -1;
	for (let next = sums.length - 1; next >= 0; next--) {
		if (sums[next] === 0) continue;
		if (bin !== -1) above += sums[bin]!;
		bin = next;
		if (above + sums[bin]! >= target) break;
	}
	// Rounding may leave the last bin a hair short of a target of everyone: it is the one.
	return { bin, above };
}
