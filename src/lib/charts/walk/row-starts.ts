/**
 * Which row of the table each group of a chart begins at, where the table lists them one after the other.
 *
 * @param sizes rows of each group
 */
export function rowStarts(sizes: readonly number[]): number[] {
	let next = 0;
	return sizes.map((size) => (next += size) - size);
}
