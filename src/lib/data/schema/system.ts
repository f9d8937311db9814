import * as v from 'valibot';
import { localized } from './localized.ts';
import { partialDate } from './source.ts';
import { AGENCIES, EVIDENCE, LINK_STATES, STATUSES, SYSTEM_KINDS } from './system-keys.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/));
/** Markup of the story; null where nothing that was read says it. */
const known = v.nullable(localized);
const sourceIds = v.pipe(v.array(v.string()), v.minLength(1));

/** One system of the inventory (`data/systems.json`). Texts are markup of the story. */
export const systemSchema = v.strictObject({
	id,
	agency: v.picklist(AGENCIES),
	/** The body in full ("CNAF et CAF"). */
	body: localized,
	/** ISO 3166 code, `UK` as usage has it. */
	country: v.picklist(['FR', 'NL', 'SE', 'DK', 'UK', 'AU', 'AT']),
	kind: v.picklist(SYSTEM_KINDS),
	name: localized,
	/** The name in a few words, for the map. */
	short: localized,
	summary: localized,
	purpose: known,
	since: known,
	status: v.picklist(STATUSES),
	/** When the status was last seen; null where no date is known. */
	statusAsOf: v.nullable(partialDate),
	statusNote: known,
	method: known,
	data: known,
	outcome: known,
	/** Whom it bears on. */
	whom: known,
	/** How many. */
	people: known,
	legalBasis: known,
	disclosed: known,
	evidence: v.picklist(EVIDENCE),
	evidenceNote: localized,
	sources: sourceIds,
	/** Ids of `data/facts.json`, in the order in which they are shown. */
	facts: v.array(v.string()),
	events: v.array(v.string()),
	/** Ids of `data/models`. */
	models: v.array(v.string()),
	/** The systems whose data it reads. */
	reads: v.array(
		v.strictObject({ id: v.string(), state: v.picklist(LINK_STATES), sources: sourceIds })
	)
});

export type System = v.InferOutput<typeof systemSchema>;
export type Agency = System['agency'];
export type LinkState = (typeof LINK_STATES)[number];
