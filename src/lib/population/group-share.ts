/** The share of households in a group, 0 to 1, under one variant’s weights. */
export function groupShare(mask: Uint8Array, weights: Float64Array): number {
	let share = 0;
	for (let profile = 0; profile < mask.length; profile++) {
		if (mask[profile] === 1) share += weights[profile] ?? 0;
	}
	return share;
}
