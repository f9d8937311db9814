import type { HouseholdRank } from '#lib/control/rank-of-household.ts';
import type { RatioSummary } from '#lib/control/summarise-ratios.ts';
import type { Policy } from '#lib/control/types.ts';

/** Weights that a reader brings, one a column: what their file gives for certain. */
export interface SuppliedWeights {
	columns: readonly { variable: string; modality: string }[];
	/** Units of 1e-4 log-odds, one a column. */
	weights: readonly number[];
}

/** Who is selected. A new question of the same asker cancels the one before. */
export interface Question {
	/** Grows with each question. */
	id: number;
	/** Households checked in a year: above 0, at most all of them. Check it before you ask. */
	capacity: number;
	policy: Policy;
	/** In place of the weightings that the fit has kept. */
	weights?: SuppliedWeights;
}

/** Where a household stands in the queue, under the weightings that the fit has kept. */
export interface RankQuestion {
	type: 'rank';
	id: number;
	/** Modality by variable; a variable left out counts as its reference. */
	answers: Readonly<Record<string, string>>;
}

/** What a group's selection comes to. */
export interface GroupResult extends RatioSummary {
	id: string;
	/** Share of households, 0–1. */
	share: number;
}

/** What the worker answers to a question, first from one draw, then from more and more. */
export interface Progress {
	type: 'progress';
	id: number;
	/** Draws behind the reference interval so far, and in all. */
	done: number;
	total: number;
	/** Weightings that there are. More than `total` on a slow machine, which uses the first ones. */
	kept: number;
	/** Whether other priors, stress tests and extremes are in as well. */
	complete: boolean;
	profiles: number;
	/** Variables with a weight that the population lacks: all count as their reference. */
	unanswered: readonly string[];
	groups: GroupResult[];
}

/** The answer to a question of rank. */
export interface RankAnswer extends HouseholdRank {
	type: 'rank';
	id: number;
}

export type Answer = Progress | RankAnswer | { type: 'failed'; id: number };

/** What goes to the worker, and comes back: with the number of who asks. */
export interface Asked {
	asker: number;
	question: Question | RankQuestion;
}
export interface Answered {
	asker: number;
	answer: Answer;
}
