/**
 * The two digits that check a NIR: 97 minus the remainder of its thirteen digits by 97.
 *
 * @param nir thirteen digits (Corsica, written 2A or 2B, has no place here: nobody in the data is
 * born anywhere)
 */
export function nirKey(nir: string): string {
	return String(97 - Number(BigInt(nir) % 97n)).padStart(2, '0');
}
