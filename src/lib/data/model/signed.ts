import type { Modality } from './schema.ts';

/** The published direction of a modality as a sign; null where it has none. */
export function signOf(modality: Modality): 1 | -1 | null {
	if (modality.direction === 'raises') return 1;
	if (modality.direction === 'lowers') return -1;
	return null;
}
