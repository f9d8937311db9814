import type { Bins } from './bins.ts';

/** Beyond this many scales from the reference a probability is 0 or 1 to 1e-150. */
const FAR_ABOVE = 350;
const FAR_BELOW = -650;
/** Most scales that a bin may span, for the product of two digits to stay a number. */
const WIDEST_BIN = 300;

/**
 * Odds exp((key − reference) / scale), with no exponential a key: that of an integer is the product
 * of those of its digits, the bin and the place within it.
 *
 * @throws {RangeError} for a scale under a 300th of a bin: see `isNegligible`.
 */
export function oddsOf(
	bins: Bins,
	keys: Int32Array,
	scale: number,
	reference: number,
	out: Float64Array
): void {
	const { low, shift } = bins;
	if (isNegligible(bins, scale)) throw new RangeError('scale too small for these bins');
	const leading = oddsOfBins(bins, scale, reference);
	const last = new Float64Array(1 << shift);
	for (let place = 0; place < last.length; place++) last[place] = Math.exp(place / scale);
	const mask = (1 << shift) - 1;
	const count = keys.length;
	for (let i = 0; i < count; i++) {
		const place = keys[i]! - low;
		out[i] = leading[place >> shift]! * last[place & mask]!;
	}
}

/** Odds at the low edge of each bin. */
export function oddsOfBins(bins: Bins, scale: number, reference: number): Float64Array {
	const odds = new Float64Array(bins.count);
	for (let bin = 0; bin < bins.count; bin++) {
		const distance = (bins.low + bin * 2 ** bins.shift - reference) / scale;
		odds[bin] = Math.exp(Math.max(FAR_BELOW, Math.min(FAR_ABOVE, distance)));
	}
	return odds;
}

/**
 * Whether a residual is too narrow to change a rank: under a 300th of a bin, hence under 1/75,000 of
 * the range of the log-odds, or nil. It then counts as none.
 */
export function isNegligible({ shift }: Bins, scale: number): boolean {
	return !(scale * WIDEST_BIN >= 2 ** shift);
}
