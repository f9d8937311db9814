import type { StoredEnsemble, StoredRun } from '#lib/data/schema/ensemble.ts';
import type { Condition } from '#lib/data/schema/population.ts';
import type { PopulationAssumptions, PopulationMargins } from '#lib/population/inputs.ts';

/** Households that share something. */
export interface Rule {
	id: string;
	where: Condition;
}

/** What the page publishes for the engine, as checked at build time. */
export interface EngineFiles {
	margins: PopulationMargins;
	assumptions: PopulationAssumptions;
	ensemble: Pick<StoredEnsemble, 'seed' | 'columns' | 'stresses'> & {
		runs: readonly Pick<StoredRun, 'draws' | 'weights' | 'rho' | 'variant'>[];
		extremes: readonly Pick<StoredEnsemble['extremes'][number], 'weights' | 'rho' | 'variant'>[];
	};
	/** The groups that results are given for. */
	groups: readonly Rule[];
	/** The first rule that a profile meets gives its rate of non-take-up, 0–1; none, 0. */
	nonTakeUp: readonly (Rule & { rate: number })[];
}
