import { ensembles } from '#lib/data/ensembles.ts';
import { modelById } from '#lib/data/models.ts';
import { ensembleOf } from '#lib/scoring/ensemble-of.ts';
import { keptEnsemble } from '#lib/scoring/kept-ensemble.ts';
import type { Ensemble } from '#lib/scoring/types.ts';

const made = new Map<string, Ensemble>();

/** The weightings of a model of the site: those that its fit kept, where it was fitted. */
export function fittedEnsemble(id: string): Ensemble {
	const known = made.get(id);
	if (known) return known;
	const model = modelById(id);
	const ensemble = keptEnsemble(model, ensembles.get(id)) ?? ensembleOf(model);
	made.set(id, ensemble);
	return ensemble;
}
