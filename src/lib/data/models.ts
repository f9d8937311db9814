import { indexById } from './index-by-id.ts';
import { loadModel, MODEL_IDS } from './model/library.ts';
import type { Model } from './model/schema.ts';

/** Every scoring model of the site by id, checked. For build time: a page opens one at a time. */
export const models: Map<string, Model> = indexById(await Promise.all(MODEL_IDS.map(loadModel)));

/**
 * One model.
 *
 * @throws {Error} when there is none of that id.
 */
export function modelById(id: string): Model {
	const model = models.get(id);
	if (!model) throw new Error(`no model "${id}" in data/models`);
	return model;
}
