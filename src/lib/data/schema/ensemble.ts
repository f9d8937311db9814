import * as v from 'valibot';

const integer = v.pipe(v.number(), v.integer());
const count = v.pipe(integer, v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/));

const range = v.strictObject({ low: v.number(), high: v.number() });
const interval = v.strictObject({ low: v.number(), median: v.number(), high: v.number() });

/** What the fit looks at: its three figures, before it or after it. */
const predictive = v.strictObject({
	/** Share of lone parents among home checks. */
	loneParents: interval,
	/** Mean predicted probability among households on RSA over that among all. */
	overpayment: interval,
	/** Mean predicted probability among those selected. */
	yield: interval
});

const run = v.pipe(
	v.strictObject({
		id: v.picklist(['reference', 'sparse', 'lqdn-only']),
		/** Shape of the prior. */
		shape: v.picklist(['log-uniform', 'sparse', 'lqdn-only']),
		/** Draws of the prior that were evaluated. */
		evaluated: count,
		/** Draws kept, with repeats. */
		draws: v.pipe(count, v.minValue(1)),
		/** Different draws among those kept. */
		distinct: count,
		effectiveSampleSize: v.pipe(v.number(), v.minValue(1)),
		/** Units of 1e-4 log-odds, row-major: `weights[draw * columns + column]`. */
		weights: v.array(integer),
		/** Share of the score’s variance due to unseen criteria. */
		rho: v.array(share),
		/** Variant of the population. */
		variant: v.array(count),
		/** Number of each draw in the prior, which gives its other parameters. */
		number: v.array(count)
	}),
	v.check(
		({ draws, rho, variant, number, weights }) =>
			[rho, variant, number].every(({ length }) => length === draws) &&
			weights.length % draws === 0,
		'one ρ, one variant, one number and one row of weights a draw'
	)
);

const extreme = v.strictObject({
	/** Group whose ratio was pushed. */
	group: id,
	direction: v.picklist(['min', 'max']),
	/** Same units; one row. */
	weights: v.array(integer),
	rho: share,
	/** The central population. */
	variant: v.literal(0),
	/** Ratio of the group at the share of the fit. */
	ratio: v.number()
});

const heldOut = v.strictObject({
	id,
	/** The reading of the published words, fixed before the run. */
	published: v.strictObject({
		facts: v.pipe(v.array(v.string()), v.minLength(1)),
		low: v.number(),
		high: v.number()
	}),
	/** What the number is. */
	measure: v.picklist(['share-of-home-checks', 'ratio']),
	/** 2.5th to 97.5th percentile over the kept draws. */
	predicted: interval,
	hit: v.boolean()
});

const diagnostics = v.strictObject({
	/** Of the reference run: (Σw)² / Σw². */
	effectiveSampleSize: v.number(),
	/** Whether it is under 400. */
	conflict: v.boolean(),
	priorPredictive: predictive,
	posteriorPredictive: predictive,
	/** Variance of each column’s weight after the fit over before it, in the order of the columns. */
	varianceRatio: v.array(v.number()),
	/** Share of the variance of a group’s log ratio that comes from the variant of the population. */
	populationVarianceShare: v.array(v.strictObject({ group: id, share })),
	/** Correlation of ρ with the log ratio of households on RSA, over the kept draws. */
	rhoCorrelation: v.number(),
	heldOut: v.array(heldOut),
	/** Ratio of one group under other choices: 2.5th, 50th and 97.5th percentile. */
	sensitivity: v.strictObject({
		group: id,
		entries: v.array(v.strictObject({ id, draws: count, ratio: interval }))
	})
});

/** `data/ensembles/*.json`: weightings kept by the fit of a reconstructed model. */
export const ensembleSchema = v.pipe(
	v.strictObject({
		model: v.string(),
		seed: count,
		/** Of the margins, the assumptions and the columns that it rests on. */
		inputs: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
		/** Households that can be checked in the year of the fit. */
		capacity: count,
		/** K/N of that year. */
		share,
		/** Draws of the reference prior that were evaluated. */
		drawsEvaluated: count,
		/** What the fit reproduces. */
		targets: v.strictObject({
			facts: v.array(v.string()),
			loneParents: v.strictObject({ value: share, deviation: share }),
			loneParentHouseholds: share,
			overpayment: v.strictObject({ ...range.entries, edge: v.number() }),
			yield: v.strictObject({ ...range.entries, edge: v.number() })
		}),
		columns: v.array(v.strictObject({ variable: v.string(), modality: v.string() })),
		/** How far the unseen criteria lean in the stress tests of the envelope. */
		stresses: v.array(v.strictObject({ group: id, deviations: v.number() })),
		runs: v.array(run),
		/** How the extremes were searched for; null where they were not. */
		search: v.nullable(
			v.strictObject({
				/** Levels tried; a criterion of unknown version may also be left out. */
				oddsRatios: v.array(v.number()),
				rho: v.array(share),
				baseRate: v.array(share),
				restarts: count
			})
		),
		extremes: v.array(extreme),
		diagnostics
	}),
	v.check(({ runs }) => runs[0]?.id === 'reference', 'the reference run first'),
	v.check(
		({ runs, extremes, columns }) =>
			[
				...runs.map((one) => one.weights.length / one.draws),
				...extremes.map((e) => e.weights.length)
			].every((length) => length === columns.length),
		'one weight a column'
	)
);

export type StoredEnsemble = v.InferOutput<typeof ensembleSchema>;
export type StoredRun = StoredEnsemble['runs'][number];
export type HeldOut = v.InferOutput<typeof heldOut>;
