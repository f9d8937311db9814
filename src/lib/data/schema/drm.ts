import * as v from 'valibot';
import { localized } from './localized.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const day = v.pipe(v.string(), v.isoDate());
/** Euros. */
const euros = v.pipe(v.number(), v.minValue(0));
/** Percent, e.g. 1.9. */
const rate = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const declarant = {
	id,
	/** In capitals, as in the messages. */
	name: v.pipe(v.string(), v.nonEmpty()),
	/** What it is, in a few words of plain language. */
	about: localized,
	siren: v.pipe(v.string(), v.regex(/^\d{9}$/)),
	nic: v.pipe(v.string(), v.regex(/^\d{5}$/)),
	ape: v.pipe(v.string(), v.regex(/^\d{4}[A-Z]$/)),
	town: v.string(),
	encoding: v.picklist(['latin-1', 'utf-8']),
	eol: v.picklist(['crlf', 'lf']),
	software: v.string()
};

const employer = v.strictObject({
	...declarant,
	/** Whether the pay of a month arrives at its end, or early in the next one. */
	paid: v.picklist(['same-month', 'next-month'])
});

const job = v.strictObject({
	id,
	employer: id,
	contract: v.pipe(v.string(), v.regex(/^\d{5}$/)),
	title: localized,
	from: day,
	to: v.nullable(day),
	/** S21.G00.40.007: 01 permanent, 02 fixed-term, 03 temping. */
	nature: v.picklist(['01', '02', '03']),
	/** Hours of a usual month. */
	hours: v.pipe(v.number(), v.minValue(0), v.maxValue(220)),
	/** Largest change from one month to another, up or down, drawn with the seed. */
	spread: v.pipe(v.number(), v.minValue(0)),
	/** Hourly pay over the hourly minimum wage. */
	smic: v.pipe(v.number(), v.minValue(1)),
	rate,
	/** Hours of months that are not usual; 0 for a month without pay. */
	months: v.record(month, v.pipe(v.number(), v.minValue(0)))
});

const benefit = v.strictObject({
	id,
	body: id,
	/** An entry of `classes`. */
	class: v.string(),
	taxable: v.boolean(),
	rate,
	/** Paid every month from one month to another. */
	runs: v.array(v.strictObject({ from: month, to: month, amount: euros })),
	/** Months paid late, all on one day; the amount is that of one month. */
	late: v.array(
		v.strictObject({ due: v.pipe(v.array(month), v.minLength(1)), amount: euros, paidOn: day })
	)
});

/** How a person fills in the quarterly form: what makes it differ from what was paid. */
const declares = v.strictObject({
	/** Jobs entered under the month worked instead of the month paid. */
	byWorkedMonth: v.array(id),
	/** Benefits entered under the months they were due instead of the month paid. */
	whenDue: v.array(id),
	forgets: v.array(v.strictObject({ job: id, month })),
	/** An end of job that the form shows otherwise on its next page. */
	jobEnds: v.array(
		v.strictObject({
			job: id,
			quarter: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
			entered: day,
			shown: day,
			note: localized
		})
	),
	note: localized
});

const person = v.strictObject({
	id,
	household: id,
	firstName: v.pipe(v.string(), v.nonEmpty()),
	sex: v.picklist(['1', '2']),
	born: day,
	/** 13 digits, month 99 and département 00: nobody’s number. */
	nir: v.pipe(v.string(), v.regex(/^[12]\d{2}9900\d{6}$/)),
	key: v.pipe(v.string(), v.regex(/^\d{2}$/)),
	jobs: v.array(job),
	benefits: v.array(benefit),
	declares,
	/** Taxable income of years before the messages, euros. */
	taxed: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), euros)
});

const household = v.strictObject({
	id,
	name: localized,
	/** Two or three sentences; markup of the story allowed. */
	story: localized,
	/** The model that scores it; null where none does. */
	model: v.nullable(v.string()),
	/** Answers that no ledger gives. */
	profile: v.record(v.string(), v.string()),
	/** Why no model covers it; required where `model` is null. */
	uncovered: v.optional(localized),
	people: v.pipe(v.array(id), v.minLength(1)),
	/** Where the traits of such a household come from; the household itself is made up. */
	sources: v.pipe(v.array(v.string()), v.minLength(1))
});

const error = { id, person: id, employer: id, month, label: localized };

/** One declaration planted wrong. */
export const plantedErrorSchema = v.variant('kind', [
	v.strictObject({
		...error,
		kind: v.literal('wrong-establishment'),
		nic: declarant.nic,
		madeOn: day,
		rightOn: day,
		cancelledOn: day
	}),
	v.strictObject({
		...error,
		kind: v.literal('late-correction'),
		/** Net taxable pay declared in excess, euros. */
		excess: euros,
		correctedIn: month
	}),
	v.strictObject({ ...error, kind: v.literal('double-declaration'), again: day }),
	v.strictObject({
		...error,
		kind: v.literal('wrong-pay'),
		/** Hours declared instead of those worked. */
		hours: v.number(),
		replacedOn: day
	})
]);

/** `data/drm/people.json`: the fictional people, what they are paid, what goes wrong. */
export const drmPeopleSchema = v.strictObject({
	note: localized,
	seed: count,
	/** First and last month of payment. */
	from: month,
	to: month,
	/** Facts: hourly minimum wage, share of erroneous DSN. */
	hourly: v.string(),
	errorRate: v.string(),
	/** Over gross pay. */
	ratios: v.strictObject({ netFiscal: v.number(), netSocial: v.number(), netPaid: v.number() }),
	/** Income classes of our own making: the official list was not read. */
	classes: v.array(v.strictObject({ id: v.string(), label: localized })),
	employers: v.array(employer),
	bodies: v.array(v.strictObject(declarant)),
	households: v.array(household),
	people: v.array(person),
	errors: v.array(plantedErrorSchema)
});

export type DrmPeople = v.InferOutput<typeof drmPeopleSchema>;
export type DrmPerson = DrmPeople['people'][number];
export type DrmJob = DrmPerson['jobs'][number];
export type DrmBenefit = DrmPerson['benefits'][number];
export type DrmDeclarant = DrmPeople['bodies'][number];
export type PlantedError = v.InferOutput<typeof plantedErrorSchema>;
