/** What is asked of everyone, for the same population. */
export interface BenchQuestion {
	/** Columns `c0`… of a table: 1 where the household gives the answer. */
	columns: number;
	/** Columns `g0`… of a table: households of the row that belong to each group. */
	groups: readonly string[];
	/** Sum of the column `n`. */
	households: number;
	/** Households to select. */
	capacity: number;
	draws: number;
	/** Units of 1e-4 log-odds, draw-major. */
	weights: readonly number[];
	/** Share of the unseen criteria in the variance of the score, one a draw. */
	rho: readonly number[];
}

/** `hard`: the highest scores. `smooth`: the score plus a logistic residual. */
export const RULES = ['hard', 'smooth'] as const;
export type Rule = (typeof RULES)[number];

/** One row a household; one a profile; one for the profiles that no weighting tells apart. */
export const TABLES = ['rows', 'profiles', 'merged'] as const;
export type TableName = (typeof TABLES)[number];

export function weightsOf({ weights, columns }: BenchQuestion, draw: number): readonly number[] {
	return weights.slice(draw * columns, (draw + 1) * columns);
}
