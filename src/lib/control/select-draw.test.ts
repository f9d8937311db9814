import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRatios } from './group-ratios.ts';
import { groupSet } from './group-set.ts';
import { nonTakeUpRanking } from './non-take-up-ranking.ts';
import { prepare } from './prepare.ts';
import { selectDraw } from './select-draw.ts';
import type { Selecting } from './select-draw.ts';
import { naiveHighest, naiveLogOdds, naiveSmooth } from './test-naive.ts';
import { anyPopulation, anyWeights, testPopulation } from './test-populations.ts';
import type { TestPopulation } from './test-populations.ts';
import { POLICIES } from './types.ts';
import type { Policy } from './types.ts';
import { createWorkspace } from './workspace.ts';

function selecting(
	made: TestPopulation,
	weights: number[],
	rho = 0
): Omit<Selecting, 'policy' | 'share'> {
	const { population, columns, answersOf } = made;
	const nonTakeUp = nonTakeUpRanking(population.profiles, [
		{
			id: 'every second',
			rate: 0.3,
			members: Uint8Array.from({ length: population.profiles }, (_, i) => i % 2)
		}
	]);
	return {
		prepared: prepare(population, columns, answersOf, { nonTakeUp }),
		draws: {
			draws: 1,
			weights: Int32Array.from(weights),
			columns: columns.length,
			rho: [rho],
			variant: [0]
		}
	};
}

function run(made: TestPopulation, weights: number[], policy: Policy, share: number, rho = 0) {
	const work = createWorkspace(made.population.profiles);
	return selectDraw({ ...selecting(made, weights, rho), policy, share }, 0, work);
}

const anyDraw = anyPopulation.chain((made) =>
	fc.tuple(
		fc.constant(made),
		anyWeights(made.columns.length),
		fc.integer({ min: 1, max: made.households.length }),
		fc.constantFrom(0, 0.03, 0.4, 0.8)
	)
);

describe('selectDraw', () => {
	test.each(POLICIES)('%s: as many are selected as the capacity says', (policy) => {
		fc.assert(
			fc.property(anyDraw, ([made, weights, capacity, rho]) => {
				const share = capacity / made.households.length;
				const out = run(made, weights, policy, share, rho);
				const selected = out.reduce((sum, p, i) => sum + p * made.counts[i]!, 0);
				expect(Math.abs(selected / capacity - 1)).toBeLessThan(1e-9);
				for (const p of out) expect(p).toBeLessThanOrEqual(1 + 1e-12);
			})
		);
	});

	test.each(POLICIES)('%s: nobody is selected less often at a larger capacity', (policy) => {
		fc.assert(
			fc.property(anyDraw, ([made, weights, capacity, rho]) => {
				const all = made.households.length;
				const out = run(made, weights, policy, capacity / all, rho).slice();
				const more = run(made, weights, policy, Math.min(all, capacity * 1.3) / all, rho);
				more.forEach((p, i) => expect(p).toBeGreaterThanOrEqual(out[i]! - 1e-12));
			})
		);
	});

	test('score: equals the reference that goes household by household, residual and all', () => {
		fc.assert(
			fc.property(anyDraw, ([made, weights, capacity, rho]) => {
				const { households, columns, answersOf } = made;
				const scores = households.map((profile) =>
					naiveLogOdds(columns, weights, answersOf(profile))
				);
				const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
				const variance = scores.reduce((sum, x) => sum + (x - mean) ** 2, 0) / scores.length;
				const scale = (Math.sqrt((variance * rho) / (1 - rho)) * Math.sqrt(3)) / Math.PI;
				const out = run(made, weights, 'score', capacity / households.length, rho);
				const chances = households.map((profile) => out[profile]!);
				if (scale === 0 || capacity === households.length) {
					expect(chances).toEqual(naiveHighest(scores, capacity));
				} else {
					const naive = naiveSmooth(scores, capacity, scale);
					chances.forEach((p, i) => expect(Math.abs(p - naive[i]!)).toBeLessThan(1e-8));
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('income: the lowest fifth first, its households alike, whatever the score', () => {
		const made = testPopulation(
			[
				[4, 2],
				[0, 0],
				[1, 1],
				[0, 1]
			],
			[8, 2, 2, 4]
		);
		expect([...run(made, [500, 900], 'income', 3 / 16)]).toEqual([0, 0.5, 0, 0.5]);
		expect([...run(made, [0, 0], 'income', 7 / 16)]).toEqual([0, 1, 0.5, 1]);
	});

	test('non-take-up: the likeliest not to take up first', () => {
		const made = testPopulation(
			[
				[0, 0],
				[0, 1]
			],
			[4, 4]
		);
		expect([...run(made, [900, 0], 'non-take-up', 1 / 4)]).toEqual([0, 0.5]);
	});

	test('score-then-random: half by score, half at random among those left', () => {
		const made = testPopulation(
			[
				[0, 0],
				[0, 1]
			],
			[12, 4]
		);
		// 8 of 16: the 4 of the second profile, then 4 of the 12 left.
		const out = run(made, [900, 0], 'score-then-random', 0.5);
		expect(out[1]).toBe(1);
		expect(out[0]).toBeCloseTo(1 / 3, 12);
	});

	test.each([
		['random', 'random'],
		['score with all weights 0', 'score'],
		['score, then random, with all weights 0', 'score-then-random']
	] as const)('%s: exactly 1 for every group', (_, policy) => {
		fc.assert(
			fc.property(anyDraw, fc.nat(), ([made, weights, capacity, rho], salt) => {
				const zero = weights.map(() => 0);
				const out = run(
					made,
					policy === 'random' ? weights : zero,
					policy,
					capacity / made.households.length,
					rho
				);
				const groups = [1, 2, 3].map((k) => ({
					id: `${k}`,
					members: Uint8Array.from(out, (_, i) => (salt >> ((k * i) % 29)) & 1)
				}));
				for (const { ratio, households } of groupRatios(
					groupSet(groups),
					made.population.weights[0]!,
					out
				))
					if (households > 0) expect(ratio).toBe(1);
			})
		);
	});

	test('scaling all weights changes nothing: the residual, a share of variance, follows', () => {
		fc.assert(
			fc.property(anyDraw, ([made, weights, capacity, rho]) => {
				const share = capacity / made.households.length;
				const out = run(made, weights, 'score', share, rho).slice();
				const larger = run(
					made,
					weights.map((w) => 7 * w),
					'score',
					share,
					rho
				);
				larger.forEach((p, i) => expect(Math.abs(p - out[i]!)).toBeLessThan(1e-8));
			})
		);
	});

	test('stress: a residual that leans against a group selects more of it', () => {
		const made = testPopulation(
			[
				[0, 0],
				[0, 1],
				[1, 0],
				[1, 1]
			],
			[4, 4, 4, 4]
		);
		const base = { ...selecting(made, [9000, 0], 0.3), policy: 'score', share: 0.25 } as const;
		const members = Uint8Array.of(0, 0, 1, 1);
		const ratioAt = (deviations: number) => {
			const work = createWorkspace(4);
			const out = selectDraw({ ...base, stress: { members, deviations } }, 0, work);
			const [ratio] = groupRatios(
				groupSet([{ id: 'g', members }]),
				made.population.weights[0]!,
				out
			);
			return ratio!.ratio;
		};
		expect(ratioAt(0)).toBeCloseTo(1, 12);
		expect(ratioAt(0.4)).toBeGreaterThan(1.1);
		expect(ratioAt(-0.4)).toBeCloseTo(2 - ratioAt(0.4), 3);
	});

	test('draws of another ensemble, or of a variant that is not there, are refused', () => {
		const made = testPopulation([[0, 1]], [4]);
		const base = { ...selecting(made, [1, 2]), policy: 'score', share: 0.5 } as const;
		const work = createWorkspace(1);
		const wrong = (change: object) => () =>
			selectDraw({ ...base, draws: { ...base.draws, ...change } }, 0, work);
		expect(wrong({ columns: 3 })).toThrow(TypeError);
		expect(wrong({ variant: [1] })).toThrow(TypeError);
	});

	test('a mirror policy with no rates is refused', () => {
		const made = testPopulation([[0, 1]], [4]);
		const { draws } = selecting(made, [1, 2]);
		const prepared = prepare(made.population, made.columns, made.answersOf);
		const work = createWorkspace(1);
		expect(() =>
			selectDraw({ prepared, draws, policy: 'non-take-up', share: 0.5 }, 0, work)
		).toThrow(TypeError);
	});
});
