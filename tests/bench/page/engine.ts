import type { Simulation } from '../../../src/lib/control/index.ts';
import { simulateDraws } from '../../../src/lib/control/index.ts';
import type { Contender } from './contender.ts';
import { drawsOf, groupHouseholds, oneDraw, preparedTable } from './prepared-table.ts';
import type { BenchQuestion } from './question.ts';

/** The engine as the page calls it: profiles that no weighting tells apart merged, once. */
export function engineContender(bytes: Uint8Array, question: BenchQuestion): Contender {
	const { prepared, groups } = preparedTable(bytes, question);
	const draws = { hard: drawsOf(question, true), smooth: drawsOf(question, false) };
	const share = question.capacity / question.households;
	const households = groupHouseholds(prepared, groups);
	const run = (of: typeof draws.hard) => {
		let last!: Simulation;
		for (last of simulateDraws({ prepared, policy: 'score', share, draws: of }, groups));
		return last;
	};
	return {
		ask: (draw, rule) =>
			run(oneDraw(draws[rule], draw)).ratios.map((ratio, g) => ratio * share * households[g]!),
		askAll: () => void run(draws.smooth)
	};
}
