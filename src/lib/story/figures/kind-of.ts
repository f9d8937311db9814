import type { Model } from '#lib/data/model/schema.ts';
import type { Ensemble } from '#lib/scoring/types.ts';

/** What the numbers of a figure come from: a kind of model, or one that was fitted. */
export type FigureKind = Model['kind'] | 'calibrated';

/** @see FigureKind */
export function kindOf({ fitted, model }: Ensemble): FigureKind {
	return fitted ? 'calibrated' : model.kind;
}
