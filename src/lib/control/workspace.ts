import type { Spread } from './spread.ts';

/** Room that the draws of a run share, one entry a profile, so that none allocates its own. */
export interface Workspace {
	readonly keys: Int32Array;
	readonly odds: Float64Array;
	readonly probability: Float64Array;
}

/** One draw over a population, as `scoreDraw` leaves it in a workspace. */
export interface ScoredDraw {
	readonly keys: Int32Array;
	readonly weights: Float64Array;
	readonly spread: Spread;
	/** Scale of the residual, units of 1e-4 log-odds. */
	readonly scale: number;
}

export function createWorkspace(profiles: number): Workspace {
	return {
		keys: new Int32Array(profiles),
		odds: new Float64Array(profiles),
		probability: new Float64Array(profiles)
	};
}
