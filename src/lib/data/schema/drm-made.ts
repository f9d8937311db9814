import * as v from 'valibot';
import { localized } from './localized.ts';

const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const day = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Euros by kind; a kind that no line carries is left out. */
const amounts = v.strictObject({
	netFiscal: v.optional(v.number()),
	netPaid: v.optional(v.number()),
	netSocial: v.optional(v.number()),
	withholding: v.optional(v.number()),
	gross: v.optional(v.number())
});

const months = v.array(v.strictObject({ month, dsn: amounts, pasrau: amounts }));

/** `data/drm/messages.json`: what each message file is. */
export const drmMessagesSchema = v.strictObject({
	/** Monthly DSN, and the share of them that was wrong when first sent. */
	dsn: v.strictObject({ declarations: count, erroneous: count, percent: v.number() }),
	pasrau: v.strictObject({ declarations: count }),
	bytes: count,
	messages: v.array(
		v.strictObject({
			/** Under `data/drm/messages/`. */
			file: v.string(),
			person: v.string(),
			stream: v.picklist(['dsn', 'pasrau']),
			declarant: v.string(),
			siret: v.pipe(v.string(), v.regex(/^\d{14}$/)),
			/** Main month declared. */
			month,
			/** S20.G00.05.002. */
			type: v.picklist(['01', '03', '04']),
			order: count,
			/** Day the file was made. */
			made: day,
			/** The planted error it carries or mends. */
			error: v.nullable(v.string()),
			/** Part in that error: `wrong` carries it, `mends` puts it right, null does neither. */
			role: v.nullable(v.picklist(['wrong', 'mends']))
		})
	)
});

/** `data/drm/expected.json`: totals by month of payment, worked out from the people. */
export const drmExpectedSchema = v.strictObject({
	people: v.array(
		v.strictObject({
			id: v.string(),
			nir: v.string(),
			/** What should stand once every correction is in. */
			final: months,
			/** Plain sum of every payment line of every file, corrections left aside. */
			asFiled: months
		})
	)
});

/** `data/drm/declared.json`: the quarterly forms and the taxable incomes of the same people. */
export const drmDeclaredSchema = v.strictObject({
	people: v.array(
		v.strictObject({
			id: v.string(),
			quarters: v.array(
				v.strictObject({
					quarter: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
					filed: day,
					/** Whole euros. `other`: allowances, unemployment benefit, pensions. */
					months: v.array(v.strictObject({ month, wages: count, other: count })),
					jobEnds: v.array(
						v.strictObject({ job: v.string(), entered: day, shown: day, note: localized })
					)
				})
			),
			/** `given`: stated with the person. `computed`: from what was paid in the year. */
			annual: v.array(
				v.strictObject({
					year: v.pipe(v.string(), v.regex(/^\d{4}$/)),
					taxable: count,
					origin: v.picklist(['given', 'computed'])
				})
			)
		})
	)
});

/** `data/drm/rubriques.json`: what the lines of the messages say. */
export const drmRubriquesSchema = v.strictObject({
	blocks: v.array(
		v.strictObject({
			id: v.pipe(v.string(), v.regex(/^S\d{2}\.G\d{2}\.\d{2}$/)),
			label: localized,
			meaning: localized,
			streams: v.pipe(v.array(v.picklist(['dsn', 'pasrau'])), v.minLength(1)),
			/** Whether its rubriques are described one by one, or as a whole here. */
			detailed: v.boolean(),
			sources: v.pipe(v.array(v.string()), v.minLength(1))
		})
	),
	rubriques: v.array(
		v.strictObject({
			id: v.pipe(v.string(), v.regex(/^S\d{2}\.G\d{2}\.\d{2}\.\d{3}$/)),
			label: localized,
			meaning: localized,
			streams: v.pipe(v.array(v.picklist(['dsn', 'pasrau'])), v.minLength(1)),
			sources: v.pipe(v.array(v.string()), v.minLength(1))
		})
	)
});

export type DrmMessages = v.InferOutput<typeof drmMessagesSchema>;
export type DrmMessage = DrmMessages['messages'][number];
export type DrmExpected = v.InferOutput<typeof drmExpectedSchema>;
export type DrmDeclared = v.InferOutput<typeof drmDeclaredSchema>;
export type DrmMonthlyAmounts = v.InferOutput<typeof months>;
