import type { Population } from '../population/types.ts';

/** Which of a set of columns each row has switched on, eight columns a byte. */
export interface BitColumns {
	readonly rows: number;
	readonly columns: number;
	/** `bytes[k][row]`, bit b: column 8k + b. */
	readonly bytes: readonly Uint8Array[];
}

/** Who is looked for first. `score-then-random`: half the capacity each. */
export const POLICIES = ['score', 'random', 'income', 'score-then-random', 'non-take-up'] as const;
export type Policy = (typeof POLICIES)[number];

/** A population made ready for the draws of one ensemble. */
export interface Prepared {
	readonly population: Population;
	/** The ensemble's columns that each profile switches on. */
	readonly columns: BitColumns;
	/** Variables of the ensemble that no profile answers: every household counts as their reference. */
	readonly unanswered: readonly string[];
	/** Integers, the highest first, of the policies that rank without the score. */
	readonly rankings: Readonly<Partial<Record<Policy, Int32Array>>>;
}

/** What the engine reads of a set of draws. */
export interface Draws {
	readonly draws: number;
	/** Units of 1e-4 log-odds, row-major: `weights[draw * columns + column]`. */
	readonly weights: Int32Array;
	readonly columns: number;
	/** Share of the score's variance that is due to unseen criteria, 0 (none) to below 1. */
	readonly rho: ArrayLike<number>;
	/** Which variant of the population each draw uses. */
	readonly variant: ArrayLike<number>;
}

/** A set of profiles that a result is given for. */
export interface Group {
	readonly id: string;
	/** One entry a profile: 1 for a member, else 0. */
	readonly members: Uint8Array;
}

/** The groups of a simulation. */
export interface GroupSet {
	readonly ids: readonly string[];
	readonly groups: readonly Group[];
}

export interface Range {
	readonly low: number;
	readonly high: number;
}
