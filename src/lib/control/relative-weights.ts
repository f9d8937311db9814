/**
 * Weight of each profile among the selected, up to a factor: w·p over the highest p. So a
 * probability that is the same for everyone gives the weights back to the last bit, and ratios of
 * exactly 1.
 *
 * @param out one a profile
 * @returns the factor: the highest p
 */
export function relativeWeights(
	weights: Float64Array,
	probability: Float64Array,
	out: Float64Array
): number {
	const count = probability.length;
	let highest = 0;
	for (let i = 0; i < count; i++) if (probability[i]! > highest) highest = probability[i]!;
	for (let i = 0; i < count; i++) out[i] = weights[i]! * (probability[i]! / highest);
	return highest;
}
