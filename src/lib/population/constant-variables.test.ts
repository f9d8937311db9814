import { expect, test } from 'vitest';
import { loadModel } from '../data/model/library.ts';
import { assumptions, margins } from '../data/population.ts';
import { drawEnsemble } from '../scoring/draws.ts';
import { scoreDraws } from '../scoring/evaluate.ts';
import { answerReader, CONSTANT_VARIABLES } from './answers.ts';
import { buildPopulation } from './build.ts';
import { compileCondition, holds } from './condition.ts';
import { groupMask } from './group-mask.ts';
import { groupShare } from './group-share.ts';
import { GROUPS } from './groups.ts';

const DRAWS = 12;
const CAPACITY = 0.0063;
/** Two in a hundred of the households where it is least unlikely. */
const PREVALENCE = 0.02;
const where = { al: 'oui', rent_high: 'oui', unstable: 'oui' };

test('leaving out frequent rent changes moves no ratio by more than 2 %', async () => {
	expect(CONSTANT_VARIABLES).toEqual(['changements_loyer_18m']);
	const model = await loadModel('caf-2010-2018');
	const population = buildPopulation(margins, assumptions, { variants: 1 });
	const { attributes, codes, profiles } = population;
	const weights = population.weights[0] ?? new Float64Array();
	const ensemble = drawEnsemble(model, { seed: 1, draws: DRAWS });
	const column = ensemble.columns.findIndex(({ variable }) => variable === CONSTANT_VARIABLES[0]);
	const eligible = compileCondition(attributes, where, 'test');
	const masks = GROUPS.map((group) => groupMask(population, group));
	const shares = masks.map((mask) => groupShare(mask, weights));
	const read = answerReader(population);
	const scores = Array.from({ length: profiles }, (_, i) => scoreDraws(ensemble, read(i)));

	let largest = 0;
	for (let draw = 0; draw < DRAWS; draw++) {
		const size = ensemble.weights[draw * ensemble.columns.length + column] ?? 0;
		const logOdds = scores.map((score) => (score.logOdds[draw] ?? 0) / 10_000);
		const concerned = scores.map((_, i) => holds(eligible, codes, i * attributes.length));
		const selected = (prevalence: number, threshold: number) =>
			logOdds.map((eta, i) => {
				const without = 1 / (1 + Math.exp(threshold - eta));
				if (!concerned[i]) return without * (weights[i] ?? 0);
				const withIt = 1 / (1 + Math.exp(threshold - eta - size / 10_000));
				return ((1 - prevalence) * without + prevalence * withIt) * (weights[i] ?? 0);
			});
		const ratios = (prevalence: number) => {
			const chosen = Float64Array.from(selected(prevalence, thresholdFor(selected, prevalence)));
			return masks.map((mask, g) => groupShare(mask, chosen) / CAPACITY / (shares[g] ?? 1));
		};
		const [before, after] = [ratios(0), ratios(PREVALENCE)];
		before.forEach((ratio, g) => {
			largest = Math.max(largest, Math.abs((after[g] ?? 0) / ratio - 1));
		});
	}
	expect(largest).toBeGreaterThan(0);
	expect(largest).toBeLessThan(0.02);
});

function thresholdFor(
	selected: (prevalence: number, threshold: number) => number[],
	prevalence: number
): number {
	let low = -20;
	let high = 40;
	while (high - low > 1e-6) {
		const middle = (low + high) / 2;
		const total = selected(prevalence, middle).reduce((sum, x) => sum + x, 0);
		if (total > CAPACITY) low = middle;
		else high = middle;
	}
	return high;
}
