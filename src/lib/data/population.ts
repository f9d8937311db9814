import rawAssumptions from '#data/population/assumptions.json' with { type: 'json' };
import rawMargins from '#data/population/margins.json' with { type: 'json' };
import { parseFile } from './parse-file.ts';
import { assumptionsSchema, marginsSchema } from './schema/population.ts';

/** What the synthetic population must match (`data/population/margins.json`). */
export const margins = parseFile(marginsSchema, rawMargins, 'data/population/margins.json');

/** What it assumes (`data/population/assumptions.json`). */
export const assumptions = parseFile(
	assumptionsSchema,
	rawAssumptions,
	'data/population/assumptions.json'
);
