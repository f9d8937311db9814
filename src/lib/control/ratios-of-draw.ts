/**
 * Ratio of each group, from the weights of the groups and a probability a profile: its share of the
 * selected over its share of households. Exactly 1 for every group where all probabilities are the
 * same, and NaN for a group of nobody.
 *
 * @param groupWeights group-major, everyone last
 */
export function ratiosOfDraw(groupWeights: Float64Array, probability: Float64Array): Float64Array {
	const profiles = probability.length;
	const groups = groupWeights.length / profiles - 1;
	const households = new Float64Array(groups + 1);
	const selected = new Float64Array(groups + 1);
	const even = probability.every((p) => p === probability[0]);
	for (let group = 0; group <= groups; group++) {
		let all = 0;
		let chosen = 0;
		for (let i = 0, at = group * profiles; i < profiles; i++, at++) {
			const weight = groupWeights[at]!;
			all += weight;
			chosen += weight * probability[i]!;
		}
		households[group] = all;
		selected[group] = even ? all : chosen;
	}
	const [everyone, everyoneChosen] = [households[groups]!, selected[groups]!];
	return households
		.subarray(0, groups)
		.map((all, group) => selected[group]! / everyoneChosen / (all / everyone));
}
