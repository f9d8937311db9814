import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A field of dots, each standing for the same number of households; some are selected. */
export interface DotFieldSeries {
	/** Dots in all. */
	dots: number;
	/** Households a dot stands for. */
	perDot: number;
	/** Indices of the selected dots, ascending, each in [0, dots). */
	selected: number[];
	/** `scattered`: places drawn with the seed; `sorted`: the highest ranks, at the end. */
	arrangement: 'scattered' | 'sorted';
}

/**
 * Build a field of dots.
 *
 * Who is selected is not public: scattered places are drawn with the seed and mean nothing but
 * their number.
 *
 * @param households number of households
 * @param selected number of selected households
 * @param perDot households a dot stands for
 * @throws {RangeError} when more households are selected than there are
 */
export function dotFieldSeries(
	households: number,
	selected: number,
	perDot: number,
	arrangement: DotFieldSeries['arrangement'],
	seed: number
): DotFieldSeries {
	if (selected > households) throw new RangeError('more households selected than there are');
	const dots = Math.round(households / perDot);
	const count = Math.round(selected / perDot);
	if (arrangement === 'sorted') {
		const first = dots - count;
		return {
			dots,
			perDot,
			selected: Array.from({ length: count }, (_, i) => first + i),
			arrangement
		};
	}
	const generator = xoroshiro128plus(seed);
	const places = new Set<number>();
	while (places.size < count) places.add(uniformInt(generator, 0, dots - 1));
	return { dots, perDot, selected: [...places].sort((a, b) => a - b), arrangement };
}
