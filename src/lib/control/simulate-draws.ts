import { groupSums } from './group-sums.ts';
import { relativeWeights } from './relative-weights.ts';
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
 * @param chunk draws between two steps
 * @yields the same simulation, further each time
 */
export function* simulateDraws(
	selecting: Selecting,
	groups: GroupSet,
	chunk = 25
): Generator<Simulation, void, void> {
	const { draws, prepared } = selecting;
	const { weights, profiles } = prepared.population;
	const work = createWorkspace(profiles);
	const count = groups.ids.length;
	const ratios = new Float64Array(count * draws.draws).fill(NaN);
	const everyone: Float64Array[] = [];
	for (let draw = 0; draw < draws.draws; draw++) {
		const variant = draws.variant[draw]!;
		const probability = selectDraw(selecting, draw, work);
		relativeWeights(weights[variant]!, probability, work.odds);
		const chosen = groupSums(groups, work.odds);
		const all = (everyone[variant] ??= groupSums(groups, weights[variant]!));
		for (let group = 0; group < count; group++) {
			const selected = chosen[group]! / chosen[count]!;
			ratios[group * draws.draws + draw] = selected / (all[group]! / all[count]!);
		}
		const done = draw + 1;
		if (done === 1 || done % chunk === 0 || done === draws.draws)
			yield { groups, draws: draws.draws, done, ratios };
	}
}

/** The ratios of one group over the draws evaluated so far; a view. */
export function ratiosOf({ draws, done, ratios }: Simulation, group: number): Float64Array {
	return ratios.subarray(group * draws, group * draws + done);
}
