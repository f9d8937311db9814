import { scoreDraw } from './score-draw.ts';
import type { Stress } from './score-draw.ts';
import { selectHighest } from './select-highest.ts';
import { selectSmooth } from './select-smooth.ts';
import { spreadOf } from './spread.ts';
import type { Draws, Policy, Prepared } from './types.ts';
import type { Workspace } from './workspace.ts';

export interface Selecting {
	readonly prepared: Prepared;
	readonly draws: Draws;
	readonly policy: Policy;
	/** K/N: see `capacityShare`. */
	readonly share: number;
	/** Bears on the policies that use the score. */
	readonly stress?: Stress;
}

/**
 * Probability that each profile is selected, in one draw.
 *
 * `score-then-random` selects half of the capacity by score, then the other half at random among
 * those who are left, so that nobody is counted twice.
 *
 * @returns one entry a profile, 0–1, in the workspace: the next draw overwrites it
 * @throws {TypeError} where the policy has no ranking, or the draws do not fit the population.
 */
export function selectDraw(selecting: Selecting, draw: number, work: Workspace): Float64Array {
	const { prepared, draws, policy, share } = selecting;
	const out = work.probability;
	if (policy === 'random') return out.fill(share);
	if (policy === 'score' || policy === 'score-then-random') {
		const scored = scoreDraw(prepared, draws, draw, work, selecting.stress);
		const { keys, weights, spread, scale } = scored;
		const byScore = policy === 'score' ? share : share / 2;
		selectSmooth(keys, weights, spread, byScore, scale, work.odds, out);
		return policy === 'score' ? out : addRandom(out, byScore);
	}
	const keys = prepared.rankings[policy];
	const weights = prepared.population.weights[draws.variant[draw] ?? -1];
	if (keys === undefined || weights === undefined)
		throw new TypeError(`no ranking for the policy ${policy}, or no variant for draw ${draw}`);
	selectHighest(keys, weights, spreadOf(keys, weights), share, out);
	return out;
}

/** As many again, at random among those who are left. */
function addRandom(probability: Float64Array, share: number): Float64Array {
	const chance = share / (1 - share);
	for (let i = 0; i < probability.length; i++) probability[i]! += (1 - probability[i]!) * chance;
	return probability;
}
