import * as v from 'valibot';
import { localized } from './localized.ts';

export const UNITS = [
	'count',
	'percent',
	'eur',
	'eur-month',
	'eur-year',
	'eur-total',
	'months',
	'days',
	'years',
	'ratio',
	'log-odds',
	'index',
	'date',
	'year',
	'text',
	'bool'
] as const;

/** One sourced figure or statement (`data/facts.json`). */
export const factSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/)),
	/** In base units: 13800000, never "13.8 M"; a percentage as 36, not 0.36. */
	value: v.union([v.pipe(v.number(), v.finite()), v.string(), v.boolean(), localized]),
	unit: v.picklist(UNITS),
	/** What is counted. */
	of: v.optional(localized),
	asOf: v.nullable(v.string()),
	label: localized,
	sources: v.pipe(v.array(v.string()), v.minLength(1)),
	/** `computed`: our arithmetic on other facts, stated in the note. */
	confidence: v.picklist(['primary', 'secondary', 'seed', 'computed']),
	approx: v.optional(v.boolean()),
	qualifier: v.optional(v.picklist(['about', 'at-least', 'at-most'])),
	note: v.optional(localized),
	quote: v.optional(v.string()),
	series: v.optional(v.array(v.strictObject({ asOf: v.string(), value: v.number() }))),
	computedFrom: v.optional(v.array(v.string()))
});

/** Figures for one thing that disagree, kept together and shown side by side. */
export const conflictSchema = v.strictObject({
	id: v.string(),
	label: localized,
	facts: v.pipe(v.array(v.string()), v.minLength(2)),
	note: localized
});

export type Fact = v.InferOutput<typeof factSchema>;
export type Conflict = v.InferOutput<typeof conflictSchema>;
