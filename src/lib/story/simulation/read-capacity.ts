/**
 * A number of households as people type it: `87 000`, `87,000`, `87.000`.
 *
 * @param households how many there are
 * @returns null for what is not a whole number from 1 to all households
 */
export function readCapacity(text: string, households: number): number | null {
	const bare = text.trim();
	if (!/^\d+$|^\d{1,3}([\s\u00a0\u202f.,]\d{3})+$/.test(bare)) return null;
	const capacity = Number(bare.replace(/\D/g, ''));
	return capacity >= 1 && capacity <= households ? capacity : null;
}
