import * as v from 'valibot';
import raw from '#data/facts.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { conflictSchema, factSchema } from './schema/fact.ts';

const parsed = parseFile(
	v.strictObject({ facts: v.array(factSchema), conflicts: v.array(conflictSchema) }),
	raw,
	'data/facts.json'
);

/** Every published figure by id. */
export const facts = indexById(parsed.facts);

/** Figures that disagree, by id of the conflict. */
export const conflicts = indexById(parsed.conflicts);
