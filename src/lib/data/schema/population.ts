import * as v from 'valibot';
import { localized } from './localized.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Which households: attribute → the modality, or any of several. `{}` is every household. */
const condition = v.record(id, v.union([id, v.pipe(v.array(id), v.minLength(2))]));

const margin = v.pipe(
	v.strictObject({
		id,
		label: localized,
		over: v.pipe(v.array(id), v.minLength(1)),
		/** `published`: read as such; `derived`: our division of published figures; `assumed`: ours. */
		tag: v.picklist(['published', 'derived', 'assumed']),
		/** `compare`: contradicts a better margin, so it is shown beside the fit and not imposed. */
		use: v.picklist(['fit', 'compare']),
		facts: v.array(v.string()),
		/** Margins that this one contradicts. */
		conflictsWith: v.optional(v.array(id)),
		/** Shares of all households, 0 to 1. What no cell names is the remainder. */
		cells: v.pipe(v.array(v.strictObject({ at: condition, share })), v.minLength(1)),
		note: v.optional(localized)
	}),
	v.check(
		({ tag, facts, note }) => tag === 'assumed' || facts.length > 0 || note !== undefined,
		'a fact or a note'
	),
	v.check(
		({ over, cells }) => cells.every(({ at }) => Object.keys(at).every((a) => over.includes(a))),
		'cells over the attributes of "over"'
	)
);

/** `data/population/margins.json`: what the population must match, and what it is compared with. */
export const marginsSchema = v.strictObject({
	households: v.strictObject({ value: v.pipe(v.number(), v.integer()), fact: v.string() }),
	margins: v.array(margin)
});

const conditional = v.pipe(
	v.strictObject({
		id,
		/** A yes/no attribute, drawn given those before it. */
		attribute: id,
		given: v.array(id),
		/** Probability of `oui`; the first condition that holds decides, the last is `{}`. */
		probabilities: v.pipe(
			v.array(v.strictObject({ at: condition, oui: share })),
			v.check((rules) => Object.keys(rules.at(-1)?.at ?? { none: '' }).length === 0, 'a last "{}"')
		),
		tag: v.literal('assumed'),
		reason: localized
	}),
	v.check(
		({ given, probabilities }) =>
			probabilities.every(({ at }) => Object.keys(at).every((a) => given.includes(a))),
		'conditions on the attributes of "given"'
	)
);

/** `data/population/assumptions.json`: what no source gives, adjustable, each with its reason. */
export const assumptionsSchema = v.strictObject({
	/** Standard deviation of the log of the factor that multiplies an assumed odds in a variant. */
	oddsSpread: v.pipe(v.number(), v.minValue(0)),
	attributes: v.array(
		v.strictObject({ id, modalities: v.pipe(v.array(id), v.minLength(2)), label: localized })
	),
	/** Households that cannot exist, or that we leave out: structural zeros. */
	impossible: v.array(v.strictObject({ id, at: condition, reason: localized })),
	conditionals: v.array(conditional)
});

export type Condition = v.InferOutput<typeof condition>;
export type Margin = v.InferOutput<typeof margin>;
export type Margins = v.InferOutput<typeof marginsSchema>;
export type Conditional = v.InferOutput<typeof conditional>;
export type Assumptions = v.InferOutput<typeof assumptionsSchema>;
