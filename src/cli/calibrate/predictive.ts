import type { KeptDraws } from '#lib/control/index.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import { intervalOf } from './interval-of.ts';

type Predictive = StoredEnsemble['diagnostics']['priorPredictive'];

/** What draws predict of the figures of the fit. */
export function predictive({ predictions }: KeptDraws, numbers: Iterable<number>): Predictive {
	const chosen = Array.from(numbers, (number) => predictions[number]!);
	return {
		loneParents: intervalOf(chosen.map(({ loneParents }) => loneParents)),
		overpayment: intervalOf(chosen.map(({ overpayment }) => overpayment)),
		yield: intervalOf(chosen.map((one) => one.yield))
	};
}
