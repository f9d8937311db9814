import type { Assumptions, Margin, Margins } from '../data/schema/population.ts';

/** What the population is built from: of `margins.json`, what is read. */
export interface PopulationMargins {
	readonly households: Pick<Margins['households'], 'value'>;
	readonly margins: readonly Pick<Margin, 'id' | 'tag' | 'use' | 'cells'>[];
}

/** Of `assumptions.json`, what is read. */
export interface PopulationAssumptions {
	readonly oddsSpread: number;
	readonly attributes: readonly Pick<Assumptions['attributes'][number], 'id' | 'modalities'>[];
	readonly impossible: readonly Pick<Assumptions['impossible'][number], 'id' | 'at'>[];
	readonly conditionals: readonly Pick<
		Assumptions['conditionals'][number],
		'id' | 'attribute' | 'probabilities'
	>[];
}
