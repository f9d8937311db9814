import type { Correction, FrozenIndex } from './schema.ts';

/**
 * Whether a correction speaks of copies that are not there: its notice would be shown nowhere.
 *
 * @returns one clause that says which, null where all is well
 */
export function correctionFault(
	corrections: readonly Correction[],
	index: FrozenIndex
): string | null {
	for (const [i, { chart, copies }] of corrections.entries()) {
		const kept = index[chart];
		if (!kept)
			return `[${i}].chart: found "${chart}", accepted: ${Object.keys(index).join(', ')}`;
		const hashes = [...kept.fr, ...kept.en].map(({ hash }) => hash);
		const unknown = copies.find((hash) => !hashes.includes(hash));
		if (unknown) return `[${i}].copies: found "${unknown}", accepted: ${hashes.join(', ')}`;
	}
	return null;
}
