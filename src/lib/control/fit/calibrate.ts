import { InputError } from '../../data/input-error.ts';
import { createWorkspace } from '../workspace.ts';
import { drawParameters } from './draw-parameters.ts';
import { predictDraw } from './predict-draw.ts';
import type { DrawPrediction, FitQuestion } from './predict-draw.ts';

/** How far a calibration has come: plain numbers, to be written as JSON and read back. */
export interface CalibrationState {
	readonly seed: number;
	readonly draws: number;
	readonly share: number;
	/** Draws evaluated: the first ones. */
	readonly done: number;
	/** One entry a draw evaluated. */
	readonly predictions: Readonly<Record<keyof DrawPrediction, readonly number[]>>;
}

/**
 * Evaluate every draw of the prior against the figures of the fit, by chunks. What is kept is what
 * each draw predicts; `keepDraws` weighs it, so that targets can change with nothing to redo.
 *
 * @param seed of the ensemble and of the other parameters
 * @param from the state to go on from; the same numbers come out, interrupted or not
 * @param chunk draws between two steps
 * @yields the state so far
 * @throws {InputError} for a state of other draws.
 */
export function* calibrate(
	question: FitQuestion,
	seed: number,
	from?: CalibrationState,
	chunk = 500
): Generator<CalibrationState, void, void> {
	const { draws } = question.draws;
	const { share } = question;
	const start = from ?? { seed, draws, share, done: 0, predictions: {} };
	for (const [field, expected] of Object.entries({ seed, draws, share })) {
		const found = start[field as 'seed'];
		if (found === expected) continue;
		throw new InputError({
			code: 'out-of-range',
			place: `calibration state, ${field}`,
			found: String(found),
			accepted: [String(expected)]
		});
	}
	const {
		loneParentRatio = [],
		overpayment = [],
		yield: yields = []
	} = start.predictions as Partial<CalibrationState['predictions']>;
	const predictions = {
		loneParentRatio: [...loneParentRatio],
		overpayment: [...overpayment],
		yield: [...yields]
	};
	const work = createWorkspace(question.condensed.prepared.population.profiles);
	for (let draw = start.done; draw < draws; draw++) {
		const { baseRate } = drawParameters(seed, draw);
		const predicted = predictDraw(question, draw, baseRate, work);
		predictions.loneParentRatio.push(predicted.loneParentRatio);
		predictions.overpayment.push(predicted.overpayment);
		predictions.yield.push(predicted.yield);
		const done = draw + 1;
		if (done % chunk === 0 || done === draws) yield { seed, draws, share, done, predictions };
	}
}
