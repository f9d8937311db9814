import raw from '#data/rights.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { rightsSchema } from './schema/rights.ts';
import { sources } from './sources.ts';

const parsed = parseFile(rightsSchema, raw, 'data/rights.json');
for (const [list, entries] of Object.entries(parsed))
	for (const { id, sources: named } of entries)
		for (const source of named)
			if (!sources.has(source))
				throw new Error(`data/rights.json, ${list} (${id}): no source "${source}"`);

/** What a check is, who may be written to, and on which texts; each list by id, in its order. */
export const rights = {
	agencies: indexById(parsed.agencies),
	laws: indexById(parsed.laws),
	steps: indexById(parsed.steps),
	voices: indexById(parsed.voices)
};
