import {
	condense,
	createWorkspace,
	extremeLevels,
	groupSet,
	homeRatio,
	predictedRates,
	ratiosOfDraw,
	selectSmooth
} from '#lib/control/index.ts';
import type { Range, Search } from '#lib/control/index.ts';
import { scoreDraw } from '#lib/control/score-draw.ts';
import { meets, relationsOf } from '#lib/scoring/relations.ts';
import { maskOf } from './setting.ts';
import type { Setting } from './setting.ts';

/** Levels of the search: coarse from each start, then fine from the best point found. */
export const SEARCH = {
	coarse: {
		oddsRatios: [1.05, 2.9, 8],
		rho: [0.03, 0.2, 0.5, 0.8],
		baseRate: [0.03, 0.06, 0.12, 0.2]
	},
	fine: {
		oddsRatios: [1.05, 1.2, 1.5, 2, 2.9, 4, 5.6, 8],
		rho: [0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8],
		baseRate: [0.03, 0.045, 0.06, 0.09, 0.12, 0.2]
	}
} as const;

/** The mixing with the other routes to a home check: λ from 0.62 with κ 0, up to κ 1. */
const MIXING = [
	{ lambda: 0.62, kappa: 0 },
	{ lambda: 0.62, kappa: 1 }
] as const;

/**
 * The search for an extreme ratio of one group, over the central population: a weight a column, then
 * ρ, then the base rate. The constraints are those of the
 * fit, without its soft edges: lone parents within two deviations for some mixing, the overpayment
 * and the yield within their bands, the published order relations.
 */
export function extremeProblem(
	setting: Setting,
	group: string
): Pick<Search, 'evaluate'> & Readonly<Record<keyof typeof SEARCH, Search['levels']>> {
	const { model, columns, share, targets } = setting;
	const ids = [group, 'lone-parent', 'rsa'];
	const groups = groupSet(ids.map((id) => ({ id, members: maskOf(setting, id) })));
	const { prepared, groupWeights } = condense(setting.prepared, groups, 'score');
	const table = groupWeights(0);
	const work = createWorkspace(prepared.population.profiles);
	const onRsa = table.subarray(2 * work.keys.length, 3 * work.keys.length);
	const relations = relationsOf(model, columns);
	const row = new Int32Array(columns.length);
	const rho = new Float64Array(1);
	const draws = { draws: 1, weights: row, columns: columns.length, rho, variant: [0] };
	const { value, deviation } = targets.loneParents;
	const loneParents = { low: value - 2 * deviation, high: value + 2 * deviation };

	const evaluate = (point: Float64Array) => {
		row.set(point.subarray(0, columns.length));
		rho[0] = point[columns.length]!;
		const scored = scoreDraw(prepared, draws, 0, work);
		const { keys, weights, spread, scale } = scored;
		const cut = selectSmooth(keys, weights, spread, share, scale, work.odds, work.probability);
		const rates = predictedRates(scored, onRsa, cut, point[columns.length + 1]!);
		const [ratio = NaN, lone = NaN] = ratiosOfDraw(table, work.probability);
		const atHome = MIXING.map(
			({ lambda, kappa }) => targets.loneParentHouseholds * homeRatio(lone, lambda, kappa)
		);
		const included = Array.from(row, (weight) => weight !== 0);
		const violation =
			outside(atHome, loneParents) +
			outside([rates.groupRatio], targets.overpayment) +
			outside([rates.selectedMean], targets.yield) +
			(meets(relations, row, included) ? 0 : 1);
		return { value: ratio, violation };
	};
	return { coarse: levelsOf(columns, 'coarse'), fine: levelsOf(columns, 'fine'), evaluate };
}

function levelsOf(columns: Setting['columns'], grain: keyof typeof SEARCH): Search['levels'] {
	const { oddsRatios, rho, baseRate } = SEARCH[grain];
	const sizes = oddsRatios.map((ratio) => extremeLevels(columns, ratio, ratio));
	const weights = columns.map((_, i) => [
		...new Set(sizes.flatMap((columnwise) => columnwise[i]!))
	]);
	return [...weights, rho, baseRate];
}

/** How far the hull of some numbers lies from a range, in widths of the range; 0 where they meet. */
function outside(found: readonly number[], { low, high }: Range): number {
	return Math.max(0, low - Math.max(...found), Math.min(...found) - high) / (high - low);
}
