import { groupRatios } from '../group-ratios.ts';
import { scoreDraw } from '../score-draw.ts';
import { selectSmooth } from '../select-smooth.ts';
import type { Draws, GroupSet, Prepared } from '../types.ts';
import type { Workspace } from '../workspace.ts';
import { predictedRates } from './predicted-rates.ts';

/** What is asked of each draw of a fit. */
export interface FitQuestion {
	readonly prepared: Prepared;
	readonly draws: Draws;
	/** One group: lone parents. */
	readonly loneParents: GroupSet;
	/** One entry a profile: 1 for households on RSA. */
	readonly rsa: Uint8Array;
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
	{ prepared, draws, loneParents, rsa, share }: FitQuestion,
	draw: number,
	baseRate: number,
	work: Workspace
): DrawPrediction {
	const scored = scoreDraw(prepared, draws, draw, work);
	const { keys, weights, spread, scale } = scored;
	const { odds, probability } = work;
	const cut = selectSmooth(keys, weights, spread, share, scale, odds, probability);
	const [lone] = groupRatios(loneParents, weights, probability);
	const { groupRatio, selectedMean } = predictedRates(scored, rsa, cut, baseRate);
	return {
		loneParentRatio: lone?.ratio ?? NaN,
		overpayment: groupRatio,
		yield: selectedMean
	};
}
