import * as v from 'valibot';
import raw from '#data/archetypes.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { archetypeSchema } from './schema/archetype.ts';

/** The named households of the story, in the order in which they are shown. */
export const archetypes = indexById(
	parseFile(v.array(archetypeSchema), raw, 'data/archetypes.json')
);
