/** A NIR as the ledger matches it, or why it cannot be used. */
export type NirReading =
	| { readonly status: 'nir'; readonly id: string }
	| { readonly status: 'bad-nir' }
	| { readonly status: 'wrong-key'; readonly key: string };

const SHAPE = /^\d{5}(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/;

/**
 * Read a NIR of 13 characters, or of 15 with its key, which is then checked. Spaces are let
 * through; the meaning of the digits (month, département) is not judged.
 */
export function readNir(text: string): NirReading {
	const compact = text.replaceAll(' ', '').toUpperCase();
	if (!SHAPE.test(compact)) return { status: 'bad-nir' };
	const id = compact.slice(0, 13);
	const key = nirKey(id);
	if (compact.length === 15 && compact.slice(13) !== key) return { status: 'wrong-key', key };
	return { status: 'nir', id };
}

/**
 * The two-digit key: 97 minus the number modulo 97. For a birth in Corsica, 2A counts as 19 and 2B
 * as 18 (Insee's rule for the répertoire national d'identification).
 *
 * @param id 13 characters
 */
export function nirKey(id: string): string {
	const number = Number(id.replace(/^(\d{5})2A/, '$119').replace(/^(\d{5})2B/, '$118'));
	return String(97 - (number % 97)).padStart(2, '0');
}
