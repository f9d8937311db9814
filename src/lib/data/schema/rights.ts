import * as v from 'valibot';
import { localized } from './localized.ts';
import { partialDate } from './source.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const sources = v.pipe(v.array(v.string()), v.minLength(1));

/** The bodies that a letter may be sent to. */
export const AGENCY_IDS = [
	'caf',
	'msa',
	'cnam',
	'cnav',
	'france-travail',
	'urssaf',
	'dgfip',
	'other'
] as const;

/** The parts of a check, in their order. */
export const PHASES = ['before', 'during', 'after', 'contest'] as const;

/** A body that a letter may be sent to, and what is known of the way it scores. */
export const agencySchema = v.strictObject({
	id: v.picklist(AGENCY_IDS),
	name: localized,
	/** How a letter names it in a sentence, with its article. */
	letter: localized,
	/** The first line of its address; null where the reader gives it. */
	addressee: v.nullable(v.pipe(v.string(), v.nonEmpty())),
	/** What it calls the number of a file. */
	number: localized,
	/** The processing that the letter names; null where no source names one. */
	system: v.nullable(localized),
	/** Whether it may obtain documents from others under article L114-19 of the social security code. */
	thirdParties: v.boolean(),
	/** Whether it pays benefits, which can be suspended. */
	benefits: v.boolean(),
	/** Whether access to its files may go through the CNIL. */
	indirectAccess: v.boolean(),
	/** Said beside the choice, with the markup of the copy. */
	known: localized,
	sources
});

/** What happens in a check, or what can be done about it; texts use the markup of the copy. */
export const stepSchema = v.strictObject({
	id,
	phase: v.picklist(PHASES),
	title: localized,
	text: localized,
	/** Where it holds; everywhere when left out. */
	agencies: v.optional(v.pipe(v.array(v.picklist(AGENCY_IDS)), v.minLength(1))),
	sources
});

/** The file `data/rights.json`. */
export const rightsSchema = v.strictObject({
	agencies: v.array(agencySchema),
	/** The texts of law that the letters rest on. */
	laws: v.array(v.strictObject({ id, name: localized, sources })),
	steps: v.array(stepSchema),
	/** What people say they went through, and who reports it. */
	voices: v.array(
		v.strictObject({ id, text: localized, who: localized, when: partialDate, sources })
	)
});

export type Agency = v.InferOutput<typeof agencySchema>;
export type RightsStep = v.InferOutput<typeof stepSchema>;
