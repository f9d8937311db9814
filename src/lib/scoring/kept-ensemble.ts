import type { Model } from '../data/model/schema.ts';
import { signedColumns } from './columns.ts';
import type { Ensemble } from './types.ts';

/** The weightings that a fit kept: what this room reads of `data/ensembles/*.json`. */
export interface KeptWeights {
	readonly seed: number;
	readonly columns: readonly { readonly variable: string; readonly modality: string }[];
	/** The run of reference first. */
	readonly runs: readonly {
		readonly draws: number;
		/** Units of 1e-4 log-odds, row-major: `weights[draw * columns + column]`. */
		readonly weights: readonly number[];
	}[];
}

/**
 * The weightings of a model that the fit to published figures kept, or null where there are none:
 * also for a file that bears the id of a fitted model with other criteria.
 */
export function keptEnsemble(model: Model, kept: KeptWeights | undefined): Ensemble | null {
	const run = kept?.runs[0];
	if (!kept || !run || model.kind !== 'reconstructed') return null;
	const columns = signedColumns(model);
	const same =
		kept.columns.length === columns.length &&
		columns.every(
			({ variable, modality }, i) =>
				kept.columns[i]?.variable === variable && kept.columns[i].modality === modality
		);
	if (!same) return null;
	return {
		model,
		seed: kept.seed,
		draws: run.draws,
		shape: 'log-uniform',
		fitted: true,
		columns,
		weights: Int32Array.from(run.weights)
	};
}
