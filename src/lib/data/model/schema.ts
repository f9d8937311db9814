import * as v from 'valibot';

const MAX_VARIABLES = 500;
const MAX_MODALITIES = 200;
const MAX_WEIGHT = 50;

const text = v.pipe(v.string(), v.regex(/\S/, 'non-empty text'));
const id = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/, 'letters, digits, - and _')
);
const localizedText = v.object({ fr: text, en: text });
const sourceId = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'letters, digits, - and _')
);
/** One source id or several; always a list once parsed. */
const sourceIds = v.pipe(
	v.union([sourceId, v.array(sourceId)]),
	v.transform((given): readonly string[] => (typeof given === 'string' ? [given] : given))
);
/** The bounds also refuse Infinity and NaN. */
const logOdds = v.pipe(v.number(), v.minValue(-MAX_WEIGHT), v.maxValue(MAX_WEIGHT));

export const modalitySchema = v.object({
	id,
	label: localizedText,
	/** The answer in a few words that stand alone, for a row of a chart. */
	short: v.optional(localizedText),
	/** Natural-log odds against the reference; published and supplied models. */
	weight: v.optional(logOdds),
	/** What a source says that it does to the score; reconstructed models. */
	direction: v.optional(v.nullable(v.picklist(['raises', 'lowers', 'none']))),
	reference: v.optional(v.boolean()),
	source: v.optional(sourceIds),
	note: v.optional(localizedText)
});

export const variableSchema = v.object({
	id,
	label: localizedText,
	modalities: v.pipe(v.array(modalitySchema), v.maxLength(MAX_MODALITIES)),
	/** Heading under which a form shows it. */
	group: v.optional(id),
	/** `context`: describes the household but is no criterion of the model. */
	role: v.optional(v.picklist(['criterion', 'context']), 'criterion'),
	/** Which version of the model the source ties it to. */
	attribution: v.optional(v.object({ version: localizedText, source: sourceIds })),
	/** `half`: in the model with probability one half, its version being unknown. */
	inclusion: v.optional(v.picklist(['always', 'half']), 'always'),
	/** How a form asks it. */
	question: v.optional(localizedText),
	note: v.optional(localizedText)
});

const modalityRef = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/, '"variable.modality"')
);

export const exclusionSchema = v.object({
	/** Answers that cannot be given together, on two variables or more. */
	all: v.pipe(v.array(v.object({ variable: id, modality: id })), v.minLength(2)),
	reason: localizedText,
	source: v.optional(sourceIds)
});

const httpAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'an http(s) address'));

/** One scoring model (`data/models/*.json`, or a file dropped by a reader). */
export const modelSchema = v.object({
	id,
	agency: text,
	years: text,
	kind: v.picklist(['published', 'reconstructed', 'supplied']),
	link: v.literal('logistic'),
	intercept: v.nullable(logOdds),
	variables: v.pipe(v.array(variableSchema), v.maxLength(MAX_VARIABLES)),
	sources: v.array(
		v.object({
			id: sourceId,
			title: text,
			publisher: text,
			date: v.nullable(v.string()),
			url: v.nullable(httpAddress)
		})
	),
	name: v.optional(localizedText),
	summary: v.optional(localizedText),
	/** What the model predicts. */
	target: v.optional(v.object({ text: localizedText, source: sourceIds })),
	/** How many criteria the real model has. */
	criteriaCount: v.optional(
		v.object({
			value: v.pipe(v.number(), v.integer(), v.minValue(0)),
			approximate: v.boolean(),
			source: sourceIds
		})
	),
	/** True where no text read says that the model is a logistic regression. */
	logisticAssumed: v.optional(v.boolean()),
	incomeRule: v.optional(v.object({ text: localizedText, source: sourceIds })),
	/** What the agency answers. */
	replies: v.optional(
		v.array(
			v.object({
				who: text,
				text: localizedText,
				source: sourceIds,
				date: v.nullable(v.string())
			})
		)
	),
	/** `greater` has a higher weight than `lesser`. */
	orders: v.optional(
		v.array(v.object({ greater: modalityRef, lesser: modalityRef, source: sourceIds }))
	),
	/** `modality` is among the `among` weights of greatest size. */
	largest: v.optional(
		v.array(
			v.object({
				modality: modalityRef,
				among: v.pipe(v.number(), v.integer(), v.minValue(1)),
				source: sourceIds
			})
		)
	),
	exclusions: v.optional(v.array(exclusionSchema))
});

export type Modality = v.InferOutput<typeof modalitySchema>;
export type Variable = v.InferOutput<typeof variableSchema>;
export type Exclusion = v.InferOutput<typeof exclusionSchema>;
export type Model = v.InferOutput<typeof modelSchema>;
