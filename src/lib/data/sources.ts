import * as v from 'valibot';
import raw from '#data/sources.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { sourceSchema } from './schema/source.ts';

/** The bibliography by id. */
export const sources = indexById(parseFile(v.array(sourceSchema), raw, 'data/sources.json'));
