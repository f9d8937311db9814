import type { Policy, RatioSummary } from '#lib/control/index.ts';

/** What is asked of the worker. A new question cancels the one before. */
export interface Question {
	/** Grows with each question. */
	id: number;
	/** Households checked in a year. */
	capacity: number;
	policy: Policy;
}

/** What a group's selection comes to. */
export interface GroupResult extends RatioSummary {
	id: string;
	/** Share of households, 0–1. */
	share: number;
}

/** What the worker answers, first from one draw, then from more and more. */
export type Answer =
	| {
			type: 'progress';
			id: number;
			/** Draws behind the reference interval so far, and in all. */
			done: number;
			total: number;
			/** Whether other priors, stress tests and extremes are in as well. */
			complete: boolean;
			profiles: number;
			groups: GroupResult[];
	  }
	| { type: 'failed'; id: number };
