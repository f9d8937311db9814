import { UNITS_PER_LOG_ODDS } from '../../scoring/unit.ts';
import { binsOf, histogram } from '../bins.ts';
import { oddsOfBins } from '../odds.ts';
import { solveOdds } from '../solve-odds.ts';
import type { ScoredDraw } from '../workspace.ts';

/** What a draw predicts once its intercept is set. */
export interface PredictedRates {
	/** Mean probability in the group over the mean of all. */
	readonly groupRatio: number;
	/** Mean probability among those selected. */
	readonly selectedMean: number;
}

const BINS = 256;
/** Cells over which the whole score, residual included, is spread. */
const CELLS = 240;
/** Scales of residual kept beyond the range of the known score: under 1e-6 is left out. */
const TAIL = 14;

/**
 * Mean probabilities that a logistic model predicts, its score being the known log-odds plus the
 * residual, and its intercept the one that makes the mean probability of all equal the base rate.
 *
 * The distribution of the whole score is spread over cells, the cut being an edge between two, and
 * each cell counts at its middle: an error of a few thousandths, far below the fit's soft edges.
 *
 * @param inGroup weight of the group in each profile, adding up to its share of households
 * @param cut t of the selection, units of 1e-4 log-odds
 * @param baseRate 0–1, both excluded
 */
export function predictedRates(
	draw: ScoredDraw,
	inGroup: Float64Array,
	cut: number,
	baseRate: number
): PredictedRates {
	const scale = Math.max(draw.scale, 1);
	const lowest = Math.min(draw.spread.min, cut) - TAIL * scale;
	const highest = Math.max(draw.spread.max, cut) + TAIL * scale;
	const width = (highest - lowest) / (CELLS - 1);
	const below = Math.ceil((cut - lowest) / width);
	const edges = Float64Array.from({ length: CELLS + 1 }, (_, i) => ((i - below) * width) / scale);
	const { all, group } = spreadScores(draw, inGroup, cut, scale, edges);

	const middles = all.map((_, i) => ((i + 0.5 - below) * width) / UNITS_PER_LOG_ODDS);
	const logit = Math.log((1 - baseRate) / baseRate);
	const bracket = { low: middles[0]! + logit, high: middles[CELLS - 1]! + logit };
	const probability = new Float64Array(CELLS);
	solveOdds(middles.map(Math.exp), all, baseRate * sum(all), 0, bracket, probability);
	return {
		groupRatio: mean(group, probability) / baseRate,
		selectedMean: mean(all.subarray(below), probability.subarray(below))
	};
}

/**
 * Mass of the whole score between edges given in scales from the cut: bins of the known score, each
 * spread by the logistic residual.
 */
function spreadScores(
	{ keys, weights, spread }: ScoredDraw,
	inGroup: Float64Array,
	cut: number,
	scale: number,
	edges: Float64Array
): { readonly all: Float64Array; readonly group: Float64Array } {
	const bins = binsOf(spread, BINS);
	const odds = oddsOfBins(bins, scale, cut - (2 ** bins.shift - 1) / 2);
	const allBins = histogram(bins, keys, weights);
	const groupBins = histogram(bins, keys, inGroup);
	const above = { all: new Float64Array(edges.length), group: new Float64Array(edges.length) };
	for (let edge = 0; edge < edges.length; edge++) {
		const c = Math.exp(edges[edge]!);
		let all = 0;
		let group = 0;
		for (let bin = 0; bin < bins.count; bin++) {
			const share = odds[bin]! / (odds[bin]! + c);
			all += allBins[bin]! * share;
			group += groupBins[bin]! * share;
		}
		above.all[edge] = all;
		above.group[edge] = group;
	}
	const between = (masses: Float64Array) => masses.subarray(1).map((mass, i) => masses[i]! - mass);
	return { all: between(above.all), group: between(above.group) };
}

function sum(values: Float64Array): number {
	return values.reduce((total, value) => total + value, 0);
}

function mean(masses: Float64Array, values: Float64Array): number {
	return masses.reduce((total, mass, i) => total + mass * values[i]!, 0) / sum(masses);
}
