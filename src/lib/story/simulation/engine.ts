import type { Stress } from '#lib/control/score-draw.ts';
import { ratiosOf, simulateDraws, type Simulation } from '#lib/control/simulate-draws.ts';
import { summariseRatios } from '#lib/control/summarise-ratios.ts';
import type { Draws, GroupSet, Prepared, Range } from '#lib/control/types.ts';
import type { Progress, Question, SuppliedWeights } from './protocol.ts';

/** Weightings, and the population made ready for them. */
export interface Weighting {
	prepared: Prepared;
	/** The run of reference first, then the other shapes of prior. */
	runs: readonly [Draws, ...Draws[]];
	/** The extreme weightings found, one draw each; null for known weights, which have none. */
	extremes: Draws | null;
	/** Unseen criteria that lean for or against a group (method, section 3). */
	stresses: readonly Stress[];
}

/** Everything that a question needs, prepared once. */
export interface Engine {
	groups: GroupSet;
	/** Share of households in each group, 0–1. */
	shares: readonly number[];
	/** The weightings that the fit has kept. */
	fitted: Weighting;
	/** Weights that a reader brings, over each variant of the population. */
	known(weights: SuppliedWeights): Weighting;
}

/** Draws that a slow machine makes do with, of each run. */
export const FEWER_DRAWS = 100;
/** Draws between two steps: a few milliseconds, so that a newer question never waits for long. */
const CHUNK = 50;

/** A moment at which whoever asks may turn to something else. */
export interface Step {
	/** What can be said by now; to be called before the next step. */
	say(): Progress;
	/** Whether it must be said: one draw, all draws, the end. The rest is for patience. */
	due: boolean;
}

/**
 * Answer a question progressively: one draw, then all of the reference run, then what surrounds
 * it. Whoever iterates decides when to go on.
 *
 * @param isSlow asked once, when `FEWER_DRAWS` are done: whether to stop at so many in each run
 * @throws {RangeError} for a capacity of 0, or larger than the population
 */
export function* answer(
	engine: Engine,
	question: Question,
	isSlow: () => boolean = () => false
): Generator<Step, void, void> {
	const { policy, weights, capacity } = question;
	const weighting = weights ? engine.known(weights) : engine.fitted;
	const { prepared, runs, extremes: found, stresses } = weighting;
	const [first, ...others] = runs;
	const share = capacity / prepared.population.households;
	if (!(share > 0 && share <= 1)) throw new RangeError('capacity');
	const run = (draws: Draws, stress?: Stress) =>
		simulateDraws({ prepared, draws, policy, share, stress }, engine.groups, CHUNK);
	const around: Simulation[] = [];
	let extremes: Simulation | null = null;
	let reference!: Simulation;
	let most = Infinity;
	let complete = false;
	const say = (): Progress => ({
		type: 'progress',
		id: question.id,
		done: reference.done,
		total: Math.min(most, first.draws),
		kept: first.draws,
		complete,
		profiles: prepared.population.profiles,
		unanswered: prepared.unanswered,
		groups: resultsOf(engine, reference, around, extremes)
	});
	for (reference of run(first)) {
		const { done } = reference;
		if (done === FEWER_DRAWS && isSlow()) most = FEWER_DRAWS;
		yield { say, due: done === 1 || done >= Math.min(most, first.draws) };
		if (done >= most) break;
	}
	/* Without the score there is no prior to vary. */
	if (found && (policy === 'score' || policy === 'score-then-random')) {
		const surroundings = [
			...others.map((of) => run(of)),
			...stresses.map((stress) => run(first, stress))
		];
		for (const other of surroundings) {
			let last!: Simulation;
			for (last of other) {
				yield { say, due: false };
				if (last.done >= most) break;
			}
			around.push(last);
		}
		for (extremes of run(found));
	} else extremes = reference;
	complete = true;
	yield { say, due: true };
}

function resultsOf(
	{ groups, shares }: Engine,
	reference: Simulation,
	around: readonly Simulation[],
	/** Null until it is in; where nothing was searched for, the draws themselves. */
	extremes: Simulation | null
) {
	return groups.ids.map((id, g) => ({
		id,
		share: shares[g]!,
		...summariseRatios(ratiosOf(reference, g), {
			runs: around.map((simulation) => ratiosOf(simulation, g)),
			adversarial: extremes && rangeOf(ratiosOf(extremes, g))
		})
	}));
}

function rangeOf(values: Float64Array): Range {
	return { low: Math.min(...values), high: Math.max(...values) };
}
