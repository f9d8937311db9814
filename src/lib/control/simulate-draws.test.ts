import { describe, expect, test } from 'vitest';
import { drawEnsemble } from '../scoring/draws.ts';
import { reconstructedModel } from '../data/model/test-models.ts';
import { stream } from '../scoring/random.ts';
import { groupRatios } from './group-ratios.ts';
import { ceilingOf } from './ceiling.ts';
import { condense } from './condense.ts';
import { groupSet } from './group-set.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { prepare } from './prepare.ts';
import { priorDraws } from './prior-draws.ts';
import { selectDraw } from './select-draw.ts';
import { ratiosOf, simulateDraws } from './simulate-draws.ts';
import type { Stress } from './score-draw.ts';
import { POLICIES } from './types.ts';
import type { Policy } from './types.ts';
import { createWorkspace } from './workspace.ts';

const PROFILES = 60;
const random = stream(4, 0);
const attributes = Array.from({ length: 6 }, (_, i) => ({
	id: `v${i}`,
	modalities: ['no', 'yes']
}));
const codes = Uint8Array.from({ length: PROFILES * 7 }, (_, i) =>
	i % 7 === 6 ? Math.floor(random.uniform() * 5) : Math.round(random.uniform())
);
const population = {
	attributes: [...attributes, { id: 'fifth', modalities: ['1', '2', '3', '4', '5'] }],
	codes,
	profiles: PROFILES,
	weights: [1, 2, 3].map(() => {
		const raw = Float64Array.from({ length: PROFILES }, () => random.uniform());
		return raw.map((w) => w / raw.reduce((a, b) => a + b, 0));
	}),
	households: 1000
};
const ensemble = drawEnsemble(reconstructedModel(), { draws: 60 });
const groups = groupSet([
	{ id: 'v0', members: Uint8Array.from({ length: PROFILES }, (_, i) => codes[i * 7]!) },
	{
		id: 'poor',
		members: Uint8Array.from({ length: PROFILES }, (_, i) => +(codes[i * 7 + 6]! < 2))
	},
	{ id: 'nobody', members: new Uint8Array(PROFILES) }
]);
const members = groups.groups[1]!.members;
const nonTakeUp = Int32Array.from({ length: PROFILES }, (_, i) => i % 4);
const prepared = prepare(
	population,
	ensemble.columns,
	(profile) =>
		Object.fromEntries(
			attributes.map(({ id, modalities }, i) => [id, modalities[codes[profile * 7 + i]!]!])
		),
	{ nonTakeUp }
);
const draws = priorDraws(ensemble, population.weights.length);
const SHARE = 0.02;
const run = (policy: Policy = 'score', over = draws, stress?: Stress) =>
	simulateDraws(
		{ prepared, draws: over, policy, share: SHARE, ...(stress && { stress }) },
		groups,
		25
	);
const whole = (...given: Parameters<typeof run>) => [...run(...given)].at(-1)!;

describe('simulateDraws', () => {
	test('the first draw alone, then chunks, then all', () => {
		expect(Array.from(run(), ({ done }) => done)).toEqual([1, 25, 50, 60]);
	});

	test('what is not done yet is not a number, and is not in the view', () => {
		const steps = run();
		const first = steps.next().value!;
		expect(ratiosOf(first, 1)).toHaveLength(1);
		expect(first.ratios[1]).toBeNaN();
		steps.return();
		expect(steps.next().done).toBe(true);
	});

	test.each([
		...POLICIES.map((policy) => [policy, undefined] as const),
		['score', { members, deviations: -0.4 }] as const
	])('%s: merged, each draw is what it is profile by profile (stress: %o)', (policy, stress) => {
		const simulation = whole(policy, draws, stress);
		const work = createWorkspace(PROFILES);
		const selecting = { prepared, draws, policy, share: SHARE, ...(stress && { stress }) };
		for (let draw = 0; draw < draws.draws; draw++) {
			const probability = selectDraw(selecting, draw, work);
			const alone = groupRatios(groups, population.weights[draw % 3]!, probability);
			for (const g of [0, 1]) expect(ratiosOf(simulation, g)[draw]).toBeCloseTo(alone[g]!.ratio, 9);
		}
	});

	test('exactly 1 in every draw, at random or with all weights 0', () => {
		const zero = { ...draws, weights: new Int32Array(draws.weights.length) };
		for (const simulation of [whole('random'), whole('score', zero), whole('random', zero)])
			for (const g of [0, 1]) expect(new Set(ratiosOf(simulation, g))).toEqual(new Set([1]));
	});

	test('a group of nobody has no ratio', () => {
		expect(new Set(ratiosOf(whole(), 2))).toEqual(new Set([NaN]));
	});

	test('a criterion that raises the score raises the ratio of those who meet it', () => {
		const sorted = ratiosOf(whole(), 0).slice().sort();
		expect(sorted[30]).toBeGreaterThan(1);
	});

	test('no ratio is above its ceiling', () => {
		const simulation = whole();
		for (const g of [0, 1]) {
			const shares = population.weights.map((weights) =>
				weights.reduce((sum, weight, i) => sum + weight * groups.groups[g]!.members[i]!, 0)
			);
			ratiosOf(simulation, g).forEach((ratio, draw) =>
				expect(ratio).toBeLessThanOrEqual(ceilingOf(shares[draw % 3]!, SHARE) + 1e-9)
			);
		}
	});

	test('a policy with no ranking is refused', () => {
		const without = { ...prepared, rankings: {} };
		expect(() => condense(without, groups, 'non-take-up')).toThrow(TypeError);
	});
});

describe('mergeProfiles', () => {
	test('merges those that agree on every column, and only those', () => {
		const { prepared: merged, mergedOf } = mergeProfiles(prepared, [
			codes.subarray(0, 60),
			nonTakeUp
		]);
		const key = (i: number) => `${codes[i]} ${nonTakeUp[i]}`;
		for (let i = 0; i < PROFILES; i++)
			for (let j = 0; j < i; j++) expect(mergedOf[i] === mergedOf[j]).toBe(key(i) === key(j));
		expect(merged.population.profiles).toBe(new Set(mergedOf).size);
		merged.population.weights.forEach((weights) =>
			expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
		);
	});

	test('with nothing to tell them apart, all are one', () => {
		expect(mergeProfiles(prepared, []).prepared.population.profiles).toBe(1);
	});

	test('values below 0 are told apart too', () => {
		const values = Int32Array.from({ length: PROFILES }, (_, i) => -(i % 3));
		expect(mergeProfiles(prepared, [values]).prepared.population.profiles).toBe(3);
	});
});
