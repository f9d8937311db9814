import { describe, expect, it } from 'vitest';
import { extremeLevels } from '#lib/control/extreme-levels.ts';
import { modelById } from '#lib/data/models.ts';
import { answersOf } from '#lib/population/answers.ts';
import { GROUPS } from '#lib/population/groups.ts';
import { signedColumns } from '#lib/scoring/columns.ts';
import { scoreDraws } from '#lib/scoring/evaluate.ts';
import { rankOfHousehold } from '#lib/control/rank-of-household.ts';
import { STORY_MODEL } from '../figures/story-profiles.ts';
import { buildEngine } from '../load/build-engine.ts';
import { engineFiles } from '../load/engine-files.ts';
import { answerRank } from './answer-rank.ts';
import { answer, FEWER_DRAWS } from './engine.ts';
import type { Progress, Question, SuppliedWeights } from './protocol.ts';

const engine = buildEngine();
const { ensemble } = engineFiles();
const columns = signedColumns(modelById(STORY_MODEL));
const weights = extremeLevels(columns, 1.3, 3).map((levels, i) => levels.at(-1 - (i % 2))!);
const SUPPLIED: SuppliedWeights = { columns, weights };
const N = engine.fitted.prepared.population.households;

function answers(question: Partial<Question> = {}, isSlow?: () => boolean): Progress[] {
	const asked = { id: 1, capacity: ensemble.capacity, policy: 'score', ...question } as const;
	const said: Progress[] = [];
	for (const { due, say } of answer(engine, asked, isSlow)) if (due) said.push(say());
	return said;
}

const last = (...given: Parameters<typeof answers>) => answers(...given).at(-1)!;

describe('answer', () => {
	it('goes from one draw to all of them, then says that it is complete', () => {
		const all = answers();
		expect(all).toHaveLength(3);
		expect(all[0]).toMatchObject({ done: 1, total: 500, kept: 500, complete: false });
		expect(all[1]).toMatchObject({ done: 500, total: 500, kept: 500, complete: false });
		expect(all.at(-1)).toMatchObject({ done: 500, total: 500, kept: 500, complete: true });
		expect(all[0]!.groups.every(({ verdict }) => verdict === 'cannot-tell')).toBe(true);
	});

	it.each(['random', 'score'] as const)(
		'%s, all weights 0: exactly 1 for every group',
		(policy) => {
			const zero = { columns, weights: weights.map(() => 0) };
			for (const given of policy === 'random' ? [undefined, zero] : [zero])
				for (const { reference, median, envelope } of last({ policy, weights: given }).groups)
					expect([reference, median, envelope]).toEqual([
						{ low: 1, high: 1 },
						1,
						{ low: 1, high: 1 }
					]);
		}
	);

	it('known weights: equals a count row by row, ties included', () => {
		const capacity = 87_000;
		const { population } = engine.fitted.prepared;
		const households = population.weights[0]!;
		const scores = Array.from(households, (_, row) => {
			const given = answersOf(population, row);
			return columns.reduce(
				(sum, { variable, modality }, i) => sum + (given[variable] === modality ? weights[i]! : 0),
				0
			);
		});
		const levels = [...new Set(scores)].sort((a, b) => b - a);
		const at = new Map(levels.map((level) => [level, 0]));
		scores.forEach((score, row) => at.set(score, at.get(score)! + households[row]!));
		const chance = new Map<number, number>();
		let left = capacity / N;
		for (const level of levels) {
			const tied = at.get(level)!;
			chance.set(level, Math.max(0, Math.min(1, left / tied)));
			left -= tied;
		}
		expect([...chance.values()].some((p) => p > 0 && p < 1)).toBe(true);
		const first = answers({ capacity, weights: SUPPLIED })[0]!;
		GROUPS.forEach(({ where }, g) => {
			const member = (row: number) =>
				Object.entries(where).every(([id, named]) => {
					const column = population.attributes.findIndex((attribute) => attribute.id === id);
					const code = population.codes[row * population.attributes.length + column]!;
					return [named].flat().includes(population.attributes[column]!.modalities[code]!);
				});
			let [all, selected] = [0, 0];
			households.forEach((weight, row) => {
				if (!member(row)) return;
				all += weight;
				selected += weight * chance.get(scores[row]!)!;
			});
			expect(first.groups[g]!.median).toBeCloseTo(selected / (capacity / N) / all, 9);
		});
	});

	it('known weights: scaling them changes nothing; only the population is uncertain', () => {
		const once = last({ weights: SUPPLIED });
		const twice = last({ weights: { columns, weights: weights.map((weight) => 2 * weight) } });
		expect(twice.groups).toEqual(once.groups);
		expect(once).toMatchObject({ done: 40, total: 40, kept: 40, unanswered: [] });
		const { adversarial, reference } = once.groups[0]!;
		expect(adversarial!.low).toBeLessThanOrEqual(reference.low);
	});

	it('known weights: a variable that the population lacks is named, and moves nothing', () => {
		const strange = {
			columns: [...columns, { variable: 'pays', modality: 'autre' }],
			weights: [...weights, 9000]
		};
		const answered = last({ weights: strange });
		expect(answered.unanswered).toEqual(['pays']);
		expect(answered.groups).toEqual(last({ weights: SUPPLIED }).groups);
	});

	it('known weights leave the fitted ones as they are', () => {
		const before = last().groups;
		last({ weights: SUPPLIED });
		expect(last().groups).toEqual(before);
	});

	it('slow: the first draws only, in every run, and says so', () => {
		let asked = 0;
		const all = answers({}, () => ++asked > 0);
		expect(asked).toBe(1);
		expect(all.at(-1)).toMatchObject({
			done: FEWER_DRAWS,
			total: FEWER_DRAWS,
			kept: 500,
			complete: true
		});
		expect(all).toHaveLength(3);
		expect(all[0]!.groups).toEqual(answers()[0]!.groups);
		expect(all[2]!.groups).not.toEqual(answers()[2]!.groups);
	});

	it.each([0, -1, NaN, N + 1])('a capacity of %d is refused', (capacity) => {
		expect(() => answers({ capacity })).toThrow(RangeError);
	});

	it('a capacity of everyone: nobody more than another', () => {
		for (const { median } of last({ capacity: N }).groups) expect(median).toBeCloseTo(1, 12);
	});
});

it('answerRank: the figures of the command, from the answers alone', () => {
	const answers = { rsa: 'oui', composition: 'seul', unknown: 'x' };
	const { runs, prepared } = engine.fitted;
	const drawn = {
		model: modelById(STORY_MODEL),
		seed: 1,
		draws: runs[0].draws,
		shape: 'log-uniform',
		columns,
		weights: runs[0].weights
	} as const;
	const { logOdds } = scoreDraws(drawn, answers);
	expect(answerRank(engine.fitted, ensemble, answers)).toEqual(
		rankOfHousehold(prepared, runs[0], logOdds, ensemble.seed)
	);
});
