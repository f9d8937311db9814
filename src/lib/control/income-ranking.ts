import type { Population } from '../population/types.ts';

/**
 * Each profile's place by income fifth alone, the lowest fifth highest; every household of a fifth
 * ties with the others.
 *
 * @throws {TypeError} for a population without the attribute `fifth`.
 */
export function incomeRanking({ attributes, codes, profiles }: Population): Int32Array {
	const fifth = attributes.findIndex(({ id }) => id === 'fifth');
	if (fifth === -1) throw new TypeError('the population has no attribute "fifth"');
	return Int32Array.from(
		{ length: profiles },
		(_, profile) => -codes[profile * attributes.length + fifth]!
	);
}
