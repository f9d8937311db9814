import type { KeptDraws } from '#lib/control/index.ts';
import type { StoredEnsemble, StoredRun } from '#lib/data/schema/ensemble.ts';
import { correlation } from './correlation.ts';
import { SEARCH } from './extreme-problem.ts';
import { finishedFit } from './finished-fit.ts';
import type { FinishedFit } from './finished-fit.ts';
import { FIT_FACTS } from './fit-targets.ts';
import { heldOut } from './held-out.ts';
import { round } from './interval-of.ts';
import { populationShare } from './population-share.ts';
import { predictive } from './predictive.ts';
import { ratiosUnder } from './ratios.ts';
import { sensitivity } from './sensitivity.ts';
import type { Setting } from './setting.ts';
import { storedExtreme } from './stored-extreme.ts';
import { STRESSES } from './stresses.ts';
import type { Task } from './task.ts';
import { varianceRatios } from './variance-ratios.ts';

/** Draws kept for the page. */
const KEPT = 500;
/** Draws kept for the diagnostics, which are not stored. */
const MANY = 4_000;
const LEAST_EFFECTIVE = 400;

/** Make the stored file from the states of finished tasks. */
export function assemble(
	setting: Setting,
	tasks: readonly Task[],
	seed: number,
	folder: string
): StoredEnsemble {
	const fits = tasks.flatMap((task) =>
		task.kind === 'fit' ? [finishedFit(setting, task, seed, folder)] : []
	);
	const searches = tasks.flatMap((task) => (task.kind === 'extreme' ? [task] : []));
	const [reference] = fits;
	if (reference === undefined) throw new Error('no reference run');
	const kept = reference.keep(KEPT);
	const many = reference.keep(Math.min(MANY, reference.task.draws));
	const { columns, capacity, share, inputs, model, targets } = setting;
	const everyDraw = Array.from({ length: reference.state.done }, (_, draw) => draw);
	return {
		model: model.id,
		seed,
		inputs,
		capacity,
		share,
		drawsEvaluated: reference.task.draws,
		targets: { facts: [...FIT_FACTS], ...targets },
		columns: columns.map(({ variable, modality }) => ({ variable, modality })),
		stresses: [...STRESSES],
		runs: fits.map((fit) => storedRun(fit, fit === reference ? kept : fit.keep(KEPT))),
		search:
			searches.length === 0
				? null
				: {
						oddsRatios: [...SEARCH.fine.oddsRatios],
						rho: [...SEARCH.fine.rho],
						baseRate: [...SEARCH.fine.baseRate],
						restarts: searches[0]!.restarts
					},
		extremes: searches.flatMap((task) => storedExtreme(setting, task, seed, folder) ?? []),
		diagnostics: {
			effectiveSampleSize: round(kept.effectiveSampleSize, 1),
			conflict: kept.effectiveSampleSize < LEAST_EFFECTIVE,
			priorPredictive: predictive(kept, everyDraw),
			posteriorPredictive: predictive(many, many.numbers),
			varianceRatio: varianceRatios(reference.prior, kept.weights),
			populationVarianceShare: ['rsa', 'qpv', 'fifth-1', 'couple-children', 'aah-work'].map(
				(group) => ({ group, share: populationShare(setting, kept.kept, group) })
			),
			rhoCorrelation: round(
				correlation(
					many.kept.rho,
					ratiosUnder(setting, many.kept, 'rsa').map((ratio) => Math.log(Math.max(ratio, 1e-3)))
				)
			),
			heldOut: heldOut(setting, many.kept, many.numbers, seed),
			sensitivity: sensitivity(setting, fits, many, seed)
		}
	};
}

function storedRun({ task }: FinishedFit, found: KeptDraws): StoredRun {
	const { kept, numbers, effectiveSampleSize } = found;
	return {
		id: task.shape === 'log-uniform' ? 'reference' : task.shape,
		shape: task.shape,
		evaluated: task.draws,
		draws: kept.draws,
		distinct: new Set(numbers).size,
		effectiveSampleSize: round(effectiveSampleSize, 1),
		weights: [...kept.weights],
		rho: Array.from(kept.rho, (rho) => round(rho)),
		variant: Array.from(kept.variant),
		number: [...numbers]
	};
}
