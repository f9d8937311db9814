/**
 * The highest ratio that arithmetic allows: everyone selected is in the group, or all of the group
 * is selected.
 *
 * @param households share of households in the group, 0–1
 * @param share K/N
 */
export function ceilingOf(households: number, share: number): number {
	return Math.min(1 / households, 1 / share);
}
