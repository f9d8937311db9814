import { condensedFor } from './condensed-for.ts';
import { ratiosOfDraw } from './ratios-of-draw.ts';
import { selectDraw } from './select-draw.ts';
import type { Selecting } from './select-draw.ts';
import type { GroupSet } from './types.ts';
import { createWorkspace } from './workspace.ts';

/** The ratio of each group in each draw. */
export interface Simulation {
	readonly groups: GroupSet;
	readonly draws: number;
	/** Draws evaluated so far: the first ones. */
	readonly done: number;
	/** Group-major: `ratios[group * draws + draw]`; NaN where not evaluated yet. */
	readonly ratios: Float64Array;
}

/**
 * Evaluate draws progressively: the first alone, for an answer at once, then by chunks. Whoever
 * iterates decides when to go on, so that a worker can post what it has and drop the rest.
 *
 * Profiles that the policy treats alike are merged first, once for each set of groups.
 *
 * @param chunk draws between two steps
 * @yields the same simulation, further each time
 * @throws {TypeError} where the policy has no ranking, or the draws do not fit the population.
 */
export function* simulateDraws(
	selecting: Selecting,
	groups: GroupSet,
	chunk = 50
): Generator<Simulation, void, void> {
	const { draws, stress } = selecting;
	const { prepared, mergedOf, groupWeights } = condensedFor(selecting, groups);
	const { profiles } = prepared.population;
	const members = new Uint8Array(profiles);
	if (stress) mergedOf.forEach((merged, i) => (members[merged] = stress.members[i]!));
	const merged = { ...selecting, prepared, ...(stress && { stress: { ...stress, members } }) };
	const work = createWorkspace(profiles);
	const count = groups.ids.length;
	const ratios = new Float64Array(count * draws.draws).fill(NaN);
	for (let draw = 0; draw < draws.draws; draw++) {
		const probability = selectDraw(merged, draw, work);
		const found = ratiosOfDraw(groupWeights(draws.variant[draw]!), probability);
		for (let group = 0; group < count; group++) ratios[group * draws.draws + draw] = found[group]!;
		const done = draw + 1;
		if (done === 1 || done % chunk === 0 || done === draws.draws)
			yield { groups, draws: draws.draws, done, ratios };
	}
}

/** The ratios of one group over the draws evaluated so far; a view. */
export function ratiosOf({ draws, done, ratios }: Simulation, group: number): Float64Array {
	return ratios.subarray(group * draws, group * draws + done);
}
