import type { Model } from './schema.ts';
import { parseModel } from './parse.ts';

type ModelFile = Promise<{ readonly default: unknown }>;

// One import a file, so that a page carries only the models that it opens.
const FILES = {
	'caf-2010-2018': (): ModelFile =>
		import('#data/models/caf-2010-2018.json', { with: { type: 'json' } }),
	'caf-2010-2014': (): ModelFile =>
		import('#data/models/caf-2010-2014.json', { with: { type: 'json' } }),
	'caf-2014-2018': (): ModelFile =>
		import('#data/models/caf-2014-2018.json', { with: { type: 'json' } }),
	'caf-2018-2025': (): ModelFile =>
		import('#data/models/caf-2018-2025.json', { with: { type: 'json' } }),
	'caf-2026-1': (): ModelFile => import('#data/models/caf-2026-1.json', { with: { type: 'json' } }),
	'caf-2026-2': (): ModelFile => import('#data/models/caf-2026-2.json', { with: { type: 'json' } }),
	'cnam-c2s': (): ModelFile => import('#data/models/cnam-c2s.json', { with: { type: 'json' } }),
	'cnam-c2s-experimental': (): ModelFile =>
		import('#data/models/cnam-c2s-experimental.json', { with: { type: 'json' } }),
	'ams-2018': (): ModelFile => import('#data/models/ams-2018.json', { with: { type: 'json' } })
};

export type ModelId = keyof typeof FILES;

/** The models of the site, in the order in which they are listed. */
export const MODEL_IDS = Object.keys(FILES) as readonly ModelId[];

/** Narrow a text to the id of one of our models. */
export function isModelId(id: string): id is ModelId {
	return Object.hasOwn(FILES, id);
}

/** One of our models, checked like any file from outside. */
export async function loadModel(id: ModelId): Promise<Model> {
	const file = await FILES[id]();
	return parseModel(file.default, `data/models/${id}.json`);
}
