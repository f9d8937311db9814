import {
	capacityShare,
	groupSet,
	prepare,
	ratiosOf,
	simulateDraws,
	storedDraws,
	storedExtremes,
	summariseRatios,
	type Draws,
	type GroupSet,
	type Prepared,
	type Range,
	type Simulation,
	type Stress
} from '#lib/control/index.ts';
import { answerReader, groupMask, groupShare, GROUPS } from '#lib/population/index.ts';
import type { Population } from '#lib/population/index.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import type { Answer, GroupResult, Question } from './protocol.ts';

/** Everything that a question needs, prepared once. */
export interface Engine {
	prepared: Prepared;
	groups: GroupSet;
	/** Share of households in each group, 0–1. */
	shares: readonly number[];
	/** The run of reference first, then the other shapes of prior. */
	runs: readonly [Draws, ...Draws[]];
	/** The extreme weightings found, one draw each. */
	extremes: Draws;
	/** Unseen criteria that lean for or against a group (method, section 3). */
	stresses: readonly Stress[];
}

/**
 * Prepare the population and the draws that the fit has kept.
 *
 * @param nonTakeUp ranking of the mirror policy, from `nonTakeUpRanking`
 */
export function createEngine(
	population: Population,
	stored: StoredEnsemble,
	nonTakeUp: Int32Array
): Engine {
	const masks = GROUPS.map((group) => ({ id: group.id, members: groupMask(population, group) }));
	const members = (group: string) => masks.find(({ id }) => id === group)!.members;
	const [reference, ...others] = stored.runs.map(storedDraws);
	return {
		prepared: prepare(population, stored.columns, answerReader(population), { nonTakeUp }),
		groups: groupSet(masks),
		shares: masks.map((mask) => groupShare(mask.members, population.weights[0]!)),
		runs: [reference!, ...others],
		extremes: storedExtremes(stored),
		stresses: stored.stresses.map(({ group, deviations }) => ({
			members: members(group),
			deviations
		}))
	};
}

/**
 * Answer a question progressively: one draw, then all of the reference run, then what surrounds
 * it. Whoever iterates decides when to go on.
 *
 * @throws {InputError} for a capacity of 0, or larger than the population
 */
export function* answer(engine: Engine, question: Question): Generator<Answer, void, void> {
	const { prepared, groups, runs, extremes: found, stresses } = engine;
	const [first, ...others] = runs;
	const share = capacityShare(question.capacity, prepared.population.households);
	const run = (of: Draws, stress?: Stress) =>
		simulateDraws({ prepared, draws: of, policy: question.policy, share, stress }, groups);

	/* Without the score there is no prior to vary. */
	const scored = question.policy === 'score' || question.policy === 'score-then-random';
	const around: Simulation[] = [];
	let extremes: Simulation | null = null;
	let reference!: Simulation;
	for (reference of run(first)) yield say(engine, question, reference, around, extremes);
	if (scored) {
		const otherRuns = [
			...others.map((of) => run(of)),
			...stresses.map((stress) => run(first, stress))
		];
		for (const other of otherRuns) {
			let last!: Simulation;
			for (last of other) yield say(engine, question, reference, around, extremes);
			around.push(last);
		}
		for (extremes of run(found));
	} else extremes = reference;
	yield { ...say(engine, question, reference, around, extremes), complete: true } as Answer;
}

function rangeOf(values: Float64Array): Range {
	return { low: Math.min(...values), high: Math.max(...values) };
}

function say(
	{ groups, shares, prepared }: Engine,
	{ id }: Question,
	reference: Simulation,
	around: readonly Simulation[],
	/** Null until it is in; for a policy without the score, the draws themselves. */
	extremes: Simulation | null
): Answer {
	const results: GroupResult[] = groups.ids.map((group, g) => {
		const ratios = ratiosOf(reference, g);
		return {
			id: group,
			share: shares[g]!,
			...summariseRatios(ratios, {
				runs: around.map((simulation) => ratiosOf(simulation, g)),
				adversarial: extremes && rangeOf(ratiosOf(extremes, g))
			})
		};
	});
	return {
		type: 'progress',
		id,
		done: reference.done,
		total: reference.draws,
		complete: false,
		profiles: prepared.population.profiles,
		groups: results
	};
}
