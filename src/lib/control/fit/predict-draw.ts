import type { Condensed } from '../condense.ts';
import { ratiosOfDraw } from '../ratios-of-draw.ts';
import { scoreDraw } from '../score-draw.ts';
import { selectSmooth } from '../select-smooth.ts';
import type { Draws } from '../types.ts';
import type { Workspace } from '../workspace.ts';
import { predictedRates } from './predicted-rates.ts';

/** What is asked of each draw of a fit. */
export interface FitQuestion {
	/** Condensed for the policy `score`, with two groups: lone parents, then households on RSA. */
	readonly condensed: Condensed;
	readonly draws: Draws;
	/** K/N of the year of the fit. */
	readonly share: number;
}

/** What a draw says of the figures of the fit, before mixing with the other routes to a check. */
export interface DrawPrediction {
	/** Ratio of lone parents among those selected by score. */
	readonly loneParentRatio: number;
	/** Mean predicted probability among households on RSA over that among all. */
	readonly overpayment: number;
	/** Mean predicted probability among those selected. */
	readonly yield: number;
}

/** Evaluate one draw against the figures of the fit, its intercept set by the base rate. */
export function predictDraw(
	{ condensed, draws, share }: FitQuestion,
	draw: number,
	baseRate: number,
	work: Workspace
): DrawPrediction {
	const scored = scoreDraw(condensed.prepared, draws, draw, work);
	const { keys, weights, spread, scale } = scored;
	const { odds, probability } = work;
	const cut = selectSmooth(keys, weights, spread, share, scale, odds, probability);
	const table = condensed.groupWeights(draws.variant[draw]!);
	const onRsa = table.subarray(keys.length, 2 * keys.length);
	const { groupRatio, selectedMean } = predictedRates(scored, onRsa, cut, baseRate);
	const [loneParentRatio = NaN] = ratiosOfDraw(table, probability);
	return { loneParentRatio, overpayment: groupRatio, yield: selectedMean };
}
