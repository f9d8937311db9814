import raw from '#data/corrections.json' with { type: 'json' };
import { parseFile } from '../data/parse-file.ts';
import { frozenIndex } from './copies.ts';
import { correctionFault } from './correction-fault.ts';
import { correctionsSchema } from './schema.ts';

const FILE = 'data/corrections.json';

/** What was wrong in copies that are kept, each of which bears the notice. */
export const corrections = parseFile(correctionsSchema, raw, FILE);

const fault = correctionFault(corrections, frozenIndex);
if (fault) throw new Error(`${FILE}, ${fault}`);
