import { logOddsOfProfiles } from './log-odds.ts';
import { residualDeviation, residualScale } from './residual-scale.ts';
import { spreadOf } from './spread.ts';
import type { Draws, Prepared } from './types.ts';
import type { ScoredDraw, Workspace } from './workspace.ts';

/** A stress test: the unseen criteria lean for or against a group instead of ignoring it. */
export interface Stress {
	/** One entry a profile: 1 where the shift applies. */
	readonly members: Uint8Array;
	/** Mean of the residual among them, in standard deviations of the residual. */
	readonly deviations: number;
}

/**
 * Score every profile under one draw: log-odds, their spread under the draw's variant of the
 * population, and the scale of the residual that its ρ asks for.
 *
 * @throws {TypeError} where the draws do not fit the population: other columns, no such variant.
 */
export function scoreDraw(
	{ population, columns }: Prepared,
	draws: Draws,
	draw: number,
	work: Workspace,
	stress?: Stress
): ScoredDraw {
	const weights = population.weights[draws.variant[draw] ?? -1];
	if (columns.columns !== draws.columns || weights === undefined)
		throw new TypeError(`draw ${draw} does not fit the population`);
	const row = draws.weights.subarray(draw * draws.columns, (draw + 1) * draws.columns);
	const keys = logOddsOfProfiles(columns, row, work.keys);
	const rho = draws.rho[draw] ?? 0;
	const spread = spreadOf(keys, weights);
	const scale = residualScale(spread.variance, rho);
	if (stress === undefined) return { keys, weights, spread, scale };
	const shift = Math.round(stress.deviations * residualDeviation(spread.variance, rho));
	for (let i = 0; i < keys.length; i++) keys[i]! += shift * stress.members[i]!;
	return { keys, weights, spread: spreadOf(keys, weights), scale };
}
