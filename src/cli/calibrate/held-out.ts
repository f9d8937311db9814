import {
	drawParameters,
	groupSet,
	homeRatio,
	ratiosOf,
	simulateDraws
} from '#lib/control/index.ts';
import type { Draws } from '#lib/control/index.ts';
import { groupShare } from '#lib/population/index.ts';
import type { HeldOut } from '#lib/data/schema/ensemble.ts';
import { intervalOf } from './interval-of.ts';
import { maskOf } from './setting.ts';
import type { Setting } from './setting.ts';

/** « Près des deux tiers », read as: from 60 % to two thirds. */
const NEARLY_TWO_THIRDS = { low: 0.6, high: 0.667 };
/** « Bien plus faibles », read as: picked less than half as often as the average. */
const FAR_LOWER = { low: 0, high: 0.5 };

/**
 * Published statements that the fit does not use, beside what the kept draws predict. A share is hit
 * where the interval meets its reading; the ratio, where the whole interval is within it.
 *
 * @param numbers of the draws in the prior, which give their other parameters
 */
export function heldOut(
	setting: Setting,
	kept: Draws,
	numbers: Int32Array,
	seed: number
): HeldOut[] {
	const { prepared, share } = setting;
	const ids = ['fifth-1', 'fifth-2', 'fifth-5'];
	const groups = groupSet(ids.map((id) => ({ id, members: maskOf(setting, id) })));
	const selecting = { prepared, draws: kept, policy: 'score', share } as const;
	const simulation = [...simulateDraws(selecting, groups, kept.draws)].at(-1)!;
	const ofGroup = (group: number) => ratiosOf(simulation, group);
	const shareAtHome = (group: number, draw: number) => {
		const weights = prepared.population.weights[kept.variant[draw]!]!;
		const { lambda, kappa } = drawParameters(seed, numbers[draw]!);
		const ratio = homeRatio(ofGroup(group)[draw]!, lambda, kappa);
		return groupShare(maskOf(setting, ids[group]!), weights) * ratio;
	};
	const draws = Array.from(numbers, (_, draw) => draw);
	const lowestFifth = draws.map((draw) => shareAtHome(0, draw));
	// Within the second fifth, nothing tells the poorer half from the other.
	const lowestThreeTenths = draws.map((draw) => lowestFifth[draw]! + shareAtHome(1, draw) / 2);
	const poorest = (id: string, values: readonly number[]): HeldOut => {
		const predicted = intervalOf(values);
		const { low, high } = NEARLY_TWO_THIRDS;
		return {
			id,
			published: { facts: ['caf.home-checks.poorest'], low, high },
			measure: 'share-of-home-checks',
			predicted,
			hit: predicted.low <= high && predicted.high >= low
		};
	};
	const wealthiest = intervalOf(ofGroup(2));
	return [
		poorest('poorest-as-lowest-fifth', lowestFifth),
		poorest('poorest-as-lowest-three-tenths', lowestThreeTenths),
		{
			id: 'wealthiest-far-lower',
			published: { facts: ['caf.claim.wealthy'], ...FAR_LOWER },
			measure: 'ratio',
			predicted: wealthiest,
			hit: wealthiest.high < FAR_LOWER.high
		}
	];
}
