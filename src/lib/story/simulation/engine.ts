import {
	capacityShare,
	groupSet,
	prepare,
	ratiosOf,
	simulateDraws,
	summariseRatios,
	type Draws,
	type GroupSet,
	type Prepared,
	type Range,
	type Simulation,
	type Stress
} from '#lib/control/index.ts';
import { answersOf, groupMask, groupShare, GROUPS } from '#lib/population/index.ts';
import type { Population } from '#lib/population/index.ts';
import type { Column } from '#lib/scoring/types.ts';
import type { Answer, GroupResult, Question } from './protocol.ts';

/** Draws and extremes of the calibrated model, ready to be evaluated. */
export interface EngineDraws {
	columns: readonly Column[];
	reference: Draws;
	/** Other shapes of prior. */
	others: readonly Draws[];
	/** The extreme weightings found for a group, as draws. */
	extremes: ReadonlyMap<string, Draws>;
}

/** Everything that a question needs, prepared once. */
export interface Engine {
	prepared: Prepared;
	groups: GroupSet;
	shares: readonly number[];
	draws: EngineDraws;
	/** Unseen criteria that lean for or against households on RSA (method, section 3). */
	stresses: readonly Stress[];
}

const STRESS_DEVIATIONS = 0.4;

/** Prepare the population and the draws. */
export function createEngine(
	population: Population,
	draws: EngineDraws,
	nonTakeUp: Int32Array
): Engine {
	const prepared = prepare(population, draws.columns, (p) => answersOf(population, p), {
		nonTakeUp
	});
	const masks = GROUPS.map((group) => ({ id: group.id, members: groupMask(population, group) }));
	const rsa = masks.find(({ id }) => id === 'rsa')!.members;
	return {
		prepared,
		groups: groupSet(masks),
		shares: masks.map(({ members }) => groupShare(members, population.weights[0]!)),
		draws,
		stresses: [STRESS_DEVIATIONS, -STRESS_DEVIATIONS].map((deviations) => ({
			members: rsa,
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
	const { prepared, groups, draws } = engine;
	const share = capacityShare(question.capacity, prepared.population.households);
	const run = (of: Draws, stress?: Stress) =>
		simulateDraws({ prepared, draws: of, policy: question.policy, share, stress }, groups);

	let reference!: Simulation;
	for (reference of run(draws.reference)) yield say(engine, question, reference, [], new Map());

	/* Without the score there is no prior to vary. */
	const scored = question.policy === 'score' || question.policy === 'score-then-random';
	const around: Simulation[] = [];
	const extremes = new Map<string, Range>();
	if (scored) {
		const others = [
			...draws.others.map((of) => run(of)),
			...engine.stresses.map((stress) => run(draws.reference, stress))
		];
		for (const other of others) {
			let last!: Simulation;
			for (last of other) yield say(engine, question, reference, around, extremes);
			around.push(last);
		}
		for (const [id, of] of draws.extremes) {
			let last!: Simulation;
			for (last of run(of));
			const found = ratiosOf(last, groups.ids.indexOf(id));
			extremes.set(id, { low: Math.min(...found), high: Math.max(...found) });
		}
	}
	yield { ...say(engine, question, reference, around, extremes), complete: true } as Answer;
}

function say(
	{ groups, shares, prepared }: Engine,
	{ id }: Question,
	reference: Simulation,
	around: readonly Simulation[],
	extremes: ReadonlyMap<string, Range>
): Answer {
	const results: GroupResult[] = groups.ids.map((group, g) => ({
		id: group,
		share: shares[g]!,
		...summariseRatios(ratiosOf(reference, g), {
			runs: around.map((simulation) => ratiosOf(simulation, g)),
			adversarial: extremes.get(group) ?? null
		})
	}));
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
