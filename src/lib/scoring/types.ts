import type { Model } from '../data/model/schema.ts';

/** A complete set of answers: one modality id for each variable that has modalities. */
export type Profile = Readonly<Record<string, string>>;

/** What one answer adds to the log-odds (natural log, against the reference modality). */
export interface Contribution<Amount = number> {
	readonly variable: string;
	readonly modality: string;
	readonly logOdds: Amount;
}

/** 50th, 5th and 95th percentile over the draws. */
export interface Interval {
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

/**
 * How sizes are drawn. `log-uniform`: odds ratio log-uniform on 1.05–4, the reference; `sparse`:
 * log-odds exponential with the same mean, so most are small and few are large; `lqdn-only`: the
 * reference, without the variables of unknown version.
 */
export const SHAPES = ['log-uniform', 'sparse', 'lqdn-only'] as const;
export type Shape = (typeof SHAPES)[number];

/** One signed modality, one column of an ensemble. */
export interface Column {
	readonly variable: string;
	readonly modality: string;
	readonly sign: 1 | -1;
	/** `half`: present in a draw with probability one half. */
	readonly inclusion: 'always' | 'half';
}

/** Weightings drawn for a reconstructed model. */
export interface Ensemble {
	readonly model: Model;
	readonly seed: number;
	readonly draws: number;
	readonly shape: Shape;
	/** Whether the draws were confronted with published figures, and these are the ones kept. */
	readonly fitted?: boolean;
	readonly columns: readonly Column[];
	/** Units of 1e-4 log-odds, row-major: `weights[draw * columns.length + column]`. */
	readonly weights: Int32Array;
}

/** A profile scored under every draw. */
export interface DrawScores {
	readonly draws: number;
	/** Variables with at least one signed modality, in the order of the model. */
	readonly variables: readonly string[];
	/** Per draw, units of 1e-4 log-odds against the reference household. */
	readonly logOdds: Int32Array;
	/** Variable-major, same units: `contributions[variable * draws + draw]`. */
	readonly contributions: Int32Array;
}
