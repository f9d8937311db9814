import type { Expansion } from './expand.ts';

/**
 * The weight of each profile: its cell’s, times the probability of each choice that led to it.
 *
 * @param probabilities of `oui`, per rule
 */
export function profileWeights(
	{ cell, choices }: Expansion,
	cellWeights: Float64Array,
	probabilities: Float64Array
): Float64Array {
	const steps = choices.length / cell.length;
	const weights = new Float64Array(cell.length);
	for (let profile = 0; profile < cell.length; profile++) {
		let weight = cellWeights[cell[profile] ?? 0] ?? 0;
		for (let at = profile * steps; at < (profile + 1) * steps; at++) {
			const choice = choices[at] ?? -1;
			if (choice === -1) continue;
			const oui = probabilities[choice >> 1] ?? 0;
			weight *= (choice & 1) === 1 ? oui : 1 - oui;
		}
		weights[profile] = weight;
	}
	return weights;
}
