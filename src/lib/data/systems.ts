import * as v from 'valibot';
import raw from '#data/systems.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { systemSchema } from './schema/system.ts';

/** The inventory by id, in the order of the agencies; within one, from the oldest to the newest. */
export const systems = indexById(parseFile(v.array(systemSchema), raw, 'data/systems.json'));
