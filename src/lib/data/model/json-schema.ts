import { toJsonSchema } from '@valibot/to-json-schema';
import { modelSchema } from './schema.ts';

/**
 * The JSON Schema of a model file (draft 2020-12), published with the data. Used at build time
 * only: the converter stays out of the page. Rules that join several fields (source ids, cycles,
 * weights by kind) are checked by `parseModel` alone.
 */
export function modelJsonSchema(): object {
	return {
		title: 'Scoring model',
		description:
			'One scoring model: its variables, their modalities, and the weight or the published direction of each, with sources.',
		...toJsonSchema(modelSchema, { target: 'draft-2020-12', typeMode: 'input' })
	};
}
