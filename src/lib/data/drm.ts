import rawDeclared from '#data/drm/declared.json' with { type: 'json' };
import rawExpected from '#data/drm/expected.json' with { type: 'json' };
import rawMessages from '#data/drm/messages.json' with { type: 'json' };
import rawPeople from '#data/drm/people.json' with { type: 'json' };
import rawRubriques from '#data/drm/rubriques.json' with { type: 'json' };
import { indexById } from './index-by-id.ts';
import { parseFile } from './parse-file.ts';
import {
	drmDeclaredSchema,
	drmExpectedSchema,
	drmMessagesSchema,
	drmRubriquesSchema
} from './schema/drm-made.ts';
import { drmPeopleSchema } from './schema/drm.ts';

/** The fictional people of the second act, their employers and what goes wrong. */
export const drmPeople = parseFile(drmPeopleSchema, rawPeople, 'data/drm/people.json');

/** The index of their messages; the files are under `data/drm/messages/`. */
export const drmMessages = parseFile(drmMessagesSchema, rawMessages, 'data/drm/messages.json');

/** Totals that any reading of the messages must find, by person. */
export const drmExpected = indexById(
	parseFile(drmExpectedSchema, rawExpected, 'data/drm/expected.json').people
);

/** What each person declared on the quarterly form, and the year's taxable income. */
export const drmDeclared = indexById(
	parseFile(drmDeclaredSchema, rawDeclared, 'data/drm/declared.json').people
);

const rubriques = parseFile(drmRubriquesSchema, rawRubriques, 'data/drm/rubriques.json');

/** Labels and plain meanings, by code: `S21.G00.50` for a block. */
export const drmBlocks = indexById(rubriques.blocks);
/** The same for a rubrique: `S21.G00.50.002`. */
export const drmRubriques = indexById(rubriques.rubriques);
