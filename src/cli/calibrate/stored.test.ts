import { describe, expect, test } from 'vitest';
import {
	createWorkspace,
	drawParameters,
	groupSet,
	homeRatio,
	predictDraw,
	ratiosOf,
	simulateDraws
} from '#lib/control/index.ts';
import { storedDraws, storedExtremes } from '#lib/control/stored-draws.ts';
import { ensembles } from '#lib/data/ensembles.ts';
import { facts } from '#lib/data/facts.ts';
import { fitQuestion } from './question.ts';
import { loadSetting, maskOf } from './setting.ts';

const setting = await loadSetting();
const stored = ensembles.get('caf-2010-2018')!;
const reference = stored.runs[0]!;
const { targets } = stored;

describe('data/ensembles/caf-2010-2018.json', () => {
	test('was fitted to the population and the columns of today', () => {
		expect(stored.inputs).toBe(setting.inputs);
		expect(stored.columns).toEqual(
			setting.columns.map(({ variable, modality }) => ({ variable, modality }))
		);
		expect(stored.capacity).toBe(setting.capacity);
		for (const id of stored.targets.facts) expect(facts.has(id)).toBe(true);
	});

	test('the whole run: 100,000 draws of the reference, 500 kept, ESS of 400 or more', () => {
		expect(stored.drawsEvaluated).toBe(100_000);
		expect(stored.runs.map(({ id, draws }) => [id, draws])).toEqual([
			['reference', 500],
			['sparse', 500],
			['lqdn-only', 500]
		]);
		expect(stored.diagnostics.effectiveSampleSize).toBeGreaterThanOrEqual(400);
		expect(stored.diagnostics.conflict).toBe(false);
	});

	test('the kept draws are those of the prior, and reproduce the figures of the fit', () => {
		const prior = fitQuestion(setting, { seed: stored.seed, draws: 10, shape: reference.shape });
		const question = { ...prior, draws: storedDraws(reference) };
		const work = createWorkspace(question.condensed.prepared.population.profiles);
		const found = reference.number.map((number, draw) => {
			const { rho, lambda, kappa, baseRate } = drawParameters(stored.seed, number);
			expect(reference.rho[draw]).toBeCloseTo(rho, 3);
			const predicted = predictDraw(question, draw, baseRate, work);
			const ratio = homeRatio(predicted.loneParentRatio, lambda, kappa);
			return { ...predicted, loneParents: targets.loneParentHouseholds * ratio };
		});
		const mean = found.reduce((sum, { loneParents }) => sum + loneParents, 0) / found.length;
		const { value, deviation } = targets.loneParents;
		expect(Math.abs(mean - value)).toBeLessThan(deviation / 2);
		const within = (test: (one: (typeof found)[number]) => boolean) =>
			found.filter(test).length / found.length;
		expect(
			within(({ loneParents }) => Math.abs(loneParents - value) < 2 * deviation)
		).toBeGreaterThan(0.94);
		// A band has a soft edge: two of its deviations are still the band.
		for (const name of ['overpayment', 'yield'] as const) {
			const { low, high, edge } = targets[name];
			const inside = within((one) => one[name] > low - 2 * edge && one[name] < high + 2 * edge);
			expect(inside).toBeGreaterThanOrEqual(0.95);
		}
	});

	test('each extreme meets its ratio, and lone parents stay where the fit wants them', () => {
		const draws = storedExtremes(stored);
		const ids = [...new Set(stored.extremes.map(({ group }) => group)), 'lone-parent'];
		const groups = groupSet(ids.map((id) => ({ id, members: maskOf(setting, id) })));
		const { prepared, share } = setting;
		const simulation = [...simulateDraws({ prepared, draws, policy: 'score', share }, groups)].at(
			-1
		)!;
		const lone = ratiosOf(simulation, ids.indexOf('lone-parent'));
		const { value, deviation } = targets.loneParents;
		stored.extremes.forEach(({ group, ratio }, i) => {
			expect(ratiosOf(simulation, ids.indexOf(group))[i]).toBeCloseTo(ratio, 2);
			expect(homeRatio(lone[i]!, 0.62, 1) * 0.16).toBeGreaterThan(value - 2 * deviation - 1e-9);
			expect(homeRatio(lone[i]!, 0.62, 0) * 0.16).toBeLessThan(value + 2 * deviation + 1e-9);
		});
	});

	test('fits in 250 kB', () => {
		expect(JSON.stringify(stored).length).toBeLessThan(250_000);
	});
});
