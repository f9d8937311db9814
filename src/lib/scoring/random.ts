import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Source of uniform numbers in [0, 1). */
export interface Random {
	uniform(): number;
}

/**
 * An independent stream for one draw, a function of the seed and the draw alone: the same seed
 * gives the same first draws whatever their number. xoroshiro128+, its 128 bits of state filled
 * by hashing the pair.
 *
 * @param seed integer, 0 to 2^32 − 1
 * @param draw integer, 0 to 2^32 − 1
 */
export function stream(seed: number, draw: number): Random {
	const state = STATE_SALTS.map((salt) => mix(mix(mix(seed ^ salt) ^ draw) + salt));
	const generator = xoroshiro128plusFromState(state);
	return { uniform: () => uniformFloat64(generator) };
}

/** Fractional digits of π, so that no word of the state repeats another's hash. */
const STATE_SALTS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function mix(word: number): number {
	let h = word | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
