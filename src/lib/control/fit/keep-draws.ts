import { streamFor } from '../streams.ts';
import type { Draws } from '../types.ts';
import type { CalibrationState } from './calibrate.ts';
import { drawParameters } from './draw-parameters.ts';
import { homeRatio } from './home-ratio.ts';
import { importance } from './importance.ts';
import type { Importance } from './importance.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { FitPrediction, FitTargets } from './log-likelihood.ts';
import { resample } from './resample.ts';

/** The draws that a fit keeps, and how it weighed them all. */
export interface KeptDraws extends Importance {
	readonly kept: Draws;
	/** Their numbers in the prior, with repeats. */
	readonly numbers: Int32Array;
	/** What every draw of the prior predicts, in the terms of the targets. */
	readonly predictions: readonly FitPrediction[];
}

/**
 * Weigh the draws of a finished calibration by the figures of the fit and resample them.
 *
 * @param prior the draws that were evaluated
 * @param count how many to keep
 */
export function keepDraws(
	prior: Draws,
	state: CalibrationState,
	targets: FitTargets,
	count = 500
): KeptDraws {
	const { seed, done, predictions: found } = state;
	const predictions = Array.from({ length: done }, (_, draw) => {
		const { lambda, kappa } = drawParameters(seed, draw);
		const ratio = homeRatio(found.loneParentRatio[draw]!, lambda, kappa);
		return {
			loneParents: targets.loneParentHouseholds * ratio,
			overpayment: found.overpayment[draw]!,
			yield: found.yield[draw]!
		};
	});
	const weighed = importance(predictions.map((one) => logLikelihood(targets, one)));
	const numbers = resample(weighed.weights, count, streamFor('resample', seed, 0));
	return { ...weighed, numbers, predictions, kept: pickDraws(prior, numbers) };
}

function pickDraws({ weights, columns, rho, variant }: Draws, numbers: Int32Array): Draws {
	const picked = new Int32Array(numbers.length * columns);
	numbers.forEach((number, i) => {
		picked.set(weights.subarray(number * columns, (number + 1) * columns), i * columns);
	});
	return {
		draws: numbers.length,
		weights: picked,
		columns,
		rho: Float64Array.from(numbers, (number) => rho[number]!),
		variant: Uint8Array.from(numbers, (number) => variant[number]!)
	};
}
