import {
	calibrate,
	drawParameters,
	importance,
	keepDraws,
	logLikelihood,
	resample,
	streamFor
} from '#lib/control/index.ts';
import type { Draws, KeptDraws } from '#lib/control/index.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import { independentSetting } from './independent-setting.ts';
import { intervalOf } from './interval-of.ts';
import type { FinishedFit } from './finished-fit.ts';
import { pickDraws } from './pick-draws.ts';
import { fitQuestion } from './question.ts';
import { ratiosUnder } from './ratios.ts';
import type { Choice } from './ratios.ts';
import type { Setting } from './setting.ts';
import { maskOf } from './setting.ts';
import { STRESSES } from './stresses.ts';

type Sensitivity = StoredEnsemble['diagnostics']['sensitivity'];

const GROUP = 'rsa';
/** Share of lone parents among those selected by score, were the other route to go its own way. */
const LONE_PARENTS_BY_SCORE = 0.45;
/** Most draws of the smaller fits made here. */
const MOST = 10_000;

/** How the ratio of households on RSA changes with each choice that the method makes. */
export function sensitivity(
	setting: Setting,
	fits: readonly FinishedFit[],
	many: KeptDraws,
	seed: number
): Sensitivity {
	const [reference] = fits as [FinishedFit];
	const entry = (id: string, draws: Draws, choice?: Choice, over = setting) => ({
		id,
		draws: draws.draws,
		ratio: intervalOf(ratiosUnder(over, draws, GROUP, choice))
	});
	const parameters = Array.from(many.numbers, (number) => drawParameters(seed, number));
	const among = (id: string, test: (one: (typeof parameters)[number]) => boolean) =>
		entry(
			id,
			pickDraws(
				many.kept,
				parameters.flatMap((one, i) => (test(one) ? [i] : []))
			)
		);
	const prior = Array.from({ length: Math.min(2_000, reference.prior.draws) }, (_, i) => i);
	return {
		group: GROUP,
		entries: [
			entry('reference', many.kept),
			entry('no-fit', pickDraws(reference.prior, prior)),
			entry('capacity-0.3', many.kept, { share: 0.003 }),
			entry('capacity-1.2', many.kept, { share: 0.012 }),
			among('rho-low', ({ rho }) => rho < 0.2),
			among('rho-high', ({ rho }) => rho > 0.5),
			among('kappa-low', ({ kappa }) => kappa < 1 / 3),
			among('kappa-high', ({ kappa }) => kappa > 2 / 3),
			among('base-rate-low', ({ baseRate }) => baseRate < 0.08),
			among('base-rate-high', ({ baseRate }) => baseRate > 0.14),
			...fits.slice(1).map((fit) => entry(`shape-${fit.task.shape}`, fit.keep(500).kept)),
			...STRESSES.map(({ group, deviations }) =>
				entry(`unseen-criteria-${group}${deviations > 0 ? '-more' : '-less'}`, many.kept, {
					stress: { members: maskOf(setting, group), deviations }
				})
			),
			entry('lone-parents-45-by-score', loneParentsByScore(setting, reference)),
			independent(setting, reference)
		].filter(({ draws }) => draws > 0)
	};

	function independent({ model, ...rest }: Setting, fit: FinishedFit) {
		const apart = independentSetting({ model, ...rest });
		const draws = Math.min(MOST, fit.task.draws);
		const question = fitQuestion(apart, { seed, draws, shape: fit.task.shape });
		const state = [...calibrate(question, seed, undefined, draws)].at(-1)!;
		const { kept } = keepDraws(question.draws, state, setting.targets, 500);
		return entry('independent-attributes', kept, {}, apart);
	}
}

/** Draws fitted to lone parents among those selected by score, with no mixing. */
function loneParentsByScore({ targets }: Setting, { prior, state, seed }: FinishedFit): Draws {
	const { loneParentRatio, overpayment, yield: yields } = state.predictions;
	const { deviation } = targets.loneParents;
	const loneParents = { value: LONE_PARENTS_BY_SCORE, deviation };
	const logs = loneParentRatio.map((ratio, draw) =>
		logLikelihood(
			{ ...targets, loneParents },
			{
				loneParents: targets.loneParentHouseholds * ratio,
				overpayment: overpayment[draw]!,
				yield: yields[draw]!
			}
		)
	);
	const numbers = resample(importance(logs).weights, 500, streamFor('resample', seed, 1));
	return pickDraws(prior, [...numbers]);
}
