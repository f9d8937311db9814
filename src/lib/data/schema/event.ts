import * as v from 'valibot';
import { localized } from './localized.ts';
import { partialDate } from './source.ts';

/** One dated event (`data/events.json`). */
export const eventSchema = v.strictObject({
	id: v.string(),
	date: partialDate,
	end: v.optional(partialDate),
	label: localized,
	kind: v.picklist([
		'law',
		'model',
		'refusal',
		'publication',
		'court',
		'politics',
		'report',
		'abroad'
	]),
	systems: v.pipe(
		v.array(
			v.picklist([
				'caf',
				'cnam',
				'cnav',
				'france-travail',
				'msa',
				'urssaf',
				'dgfip',
				'drm',
				'abroad',
				'all'
			])
		),
		v.minLength(1)
	),
	sources: v.pipe(v.array(v.string()), v.minLength(1)),
	confidence: v.picklist(['primary', 'secondary', 'seed']),
	note: v.optional(localized),
	dateNote: v.optional(localized)
});

export type DatedEvent = v.InferOutput<typeof eventSchema>;
