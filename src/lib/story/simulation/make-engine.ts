import { groupSet } from '#lib/control/group-set.ts';
import { knownDraws } from '#lib/control/known-draws.ts';
import { nonTakeUpRanking } from '#lib/control/non-take-up-ranking.ts';
import { prepare } from '#lib/control/prepare.ts';
import { storedDraws, storedExtremes } from '#lib/control/stored-draws.ts';
import { answerReader } from '#lib/population/answers.ts';
import { buildPopulation } from '#lib/population/build.ts';
import { groupMask } from '#lib/population/group-mask.ts';
import { groupShare } from '#lib/population/group-share.ts';
import type { EngineFiles } from './engine-files.ts';
import type { Engine, Weighting } from './engine.ts';

/**
 * Make the engine from its files: the population is built here, not shipped. Not counted as the
 * engine: no move of the reader runs any of it, and it is loaded apart.
 *
 * @throws {InputError} where margins contradict each other
 */
export function makeEngine({
	margins,
	assumptions,
	ensemble,
	groups,
	nonTakeUp
}: EngineFiles): Engine {
	const population = buildPopulation(margins, assumptions, { seed: ensemble.seed });
	const masks = groups.map((group) => ({ id: group.id, members: groupMask(population, group) }));
	const ranking = nonTakeUpRanking(
		population.profiles,
		nonTakeUp.map((rule) => ({ ...rule, members: groupMask(population, rule) }))
	);
	const read = answerReader(population);
	const ready = (columns: Parameters<typeof prepare>[1]) =>
		prepare(population, columns, read, { nonTakeUp: ranking });
	const [reference, ...others] = ensemble.runs.map(storedDraws);
	/* Opening another file is rare, moving the slider on the same one is not. */
	let last: { key: string; weighting: Weighting } | undefined;
	return {
		groups: groupSet(masks),
		shares: masks.map((mask) => groupShare(mask.members, population.weights[0]!)),
		fitted: {
			prepared: ready(ensemble.columns),
			runs: [reference!, ...others],
			extremes: storedExtremes(ensemble),
			stresses: ensemble.stresses.map(({ group, deviations }) => ({
				members: masks.find(({ id }) => id === group)!.members,
				deviations
			}))
		},
		known({ columns, weights }) {
			const key = JSON.stringify([columns, weights]);
			if (last?.key !== key) {
				const units = Int32Array.from(weights);
				const draws = knownDraws({ columns, weights: units }, population.weights.length);
				const prepared = ready(columns);
				last = { key, weighting: { prepared, runs: [draws], extremes: null, stresses: [] } };
			}
			return last.weighting;
		}
	};
}
