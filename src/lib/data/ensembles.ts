import raw from '#data/ensembles/caf-2010-2018.json' with { type: 'json' };
import { parseFile } from './parse-file.ts';
import { ensembleSchema } from './schema/ensemble.ts';
import type { StoredEnsemble } from './schema/ensemble.ts';

/** The weightings kept by each fit, by id of the model, checked. For build time. */
export const ensembles: ReadonlyMap<string, StoredEnsemble> = new Map([
	['caf-2010-2018', parseFile(ensembleSchema, raw, 'data/ensembles/caf-2010-2018.json')]
]);
