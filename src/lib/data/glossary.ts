import * as v from 'valibot';
import raw from '#data/glossary.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { termSchema } from './schema/glossary.ts';

/** The glossary by id of the term. */
export const glossary = indexById(parseFile(v.array(termSchema), raw, 'data/glossary.json'));
