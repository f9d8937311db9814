import { describe, expect, test } from 'vitest';
import { drawEnsemble } from '../scoring/draws.ts';
import { reconstructedModel } from '../data/model/test-models.ts';
import { stream } from '../scoring/random.ts';
import { groupRatios } from './group-ratios.ts';
import { groupSet } from './group-set.ts';
import { membersOf } from './members-of.ts';
import { prepare } from './prepare.ts';
import { priorDraws } from './prior-draws.ts';
import { selectDraw } from './select-draw.ts';
import { ratiosOf, simulateDraws } from './simulate-draws.ts';
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
const prepared = prepare(population, ensemble.columns, (profile) =>
	Object.fromEntries(
		attributes.map(({ id, modalities }, i) => [id, modalities[codes[profile * 7 + i]!]!])
	)
);
const draws = priorDraws(ensemble, population.weights.length);
const groups = groupSet([
	{ id: 'v0', members: membersOf(population, { v0: ['yes'] }) },
	{ id: 'poor', members: membersOf(population, { fifth: ['1', '2'], v1: ['no'] }) }
]);
const selecting = { prepared, draws, policy: 'score', share: 0.02 } as const;

describe('simulateDraws', () => {
	test('the first draw alone, then chunks, then all', () => {
		const steps = Array.from(simulateDraws(selecting, groups, 25), ({ done }) => done);
		expect(steps).toEqual([1, 25, 50, 60]);
	});

	test('what is not done yet is not a number, and is not in the view', () => {
		const run = simulateDraws(selecting, groups);
		const first = run.next().value!;
		expect(ratiosOf(first, 1)).toHaveLength(1);
		expect(first.ratios[1]).toBeNaN();
		run.return();
		expect(run.next().done).toBe(true);
	});

	test('each draw is what it is on its own, under its own variant', () => {
		const simulation = [...simulateDraws(selecting, groups)].at(-1)!;
		const work = createWorkspace(PROFILES);
		for (let draw = 0; draw < draws.draws; draw++) {
			const alone = groupRatios(
				groups,
				population.weights[draw % 3]!,
				selectDraw(selecting, draw, work)
			);
			alone.forEach(({ ratio }, g) => expect(ratiosOf(simulation, g)[draw]).toBeCloseTo(ratio, 12));
		}
	});

	test('random: exactly 1 in every draw', () => {
		const run = [...simulateDraws({ ...selecting, policy: 'random' }, groups)].at(-1)!;
		expect(new Set(run.ratios)).toEqual(new Set([1]));
	});

	test('all weights 0: exactly 1 in every draw', () => {
		const zero = { ...draws, weights: new Int32Array(draws.weights.length) };
		const run = [...simulateDraws({ ...selecting, draws: zero }, groups)].at(-1)!;
		expect(new Set(run.ratios)).toEqual(new Set([1]));
	});

	test('a criterion that raises the score raises the ratio of those who meet it', () => {
		const simulation = [...simulateDraws(selecting, groups)].at(-1)!;
		const sorted = ratiosOf(simulation, 0).slice().sort();
		expect(sorted[30]).toBeGreaterThan(1);
	});

	test('groups that the population cannot tell apart are a mistake of the caller', () => {
		expect(() => membersOf(population, { origin: ['x'] })).toThrow(TypeError);
		expect(() => membersOf(population, { v0: ['maybe'] })).toThrow(
			'the population lacks v0 = maybe'
		);
	});
});
