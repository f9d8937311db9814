import * as v from 'valibot';
import raw from '#data/events.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import { eventSchema } from './schema/event.ts';

/** The timeline, by id, in the order of dates. */
export const events = indexById(parseFile(v.array(eventSchema), raw, 'data/events.json'));
