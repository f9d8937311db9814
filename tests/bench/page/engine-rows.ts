import { createWorkspace, ratiosOfDraw, selectDraw } from '../../../src/lib/control/index.ts';
import type { Contender } from './contender.ts';
import { drawsOf, groupHouseholds, groupWeights, preparedTable } from './prepared-table.ts';
import type { BenchQuestion } from './question.ts';

/** The engine's own functions, row by row, nothing merged: what its code alone is worth. */
export function engineRowsContender(bytes: Uint8Array, question: BenchQuestion): Contender {
	const { prepared, groups } = preparedTable(bytes, question);
	const draws = { hard: drawsOf(question, true), smooth: drawsOf(question, false) };
	const share = question.capacity / question.households;
	const households = groupHouseholds(prepared, groups);
	const table = groupWeights(prepared, groups);
	const work = createWorkspace(prepared.population.profiles);
	const ask = (draw: number, rule: keyof typeof draws) => {
		const chosen = { prepared, policy: 'score', share, draws: draws[rule] } as const;
		const ratios = ratiosOfDraw(table, selectDraw(chosen, draw, work));
		return ratios.map((ratio, g) => ratio * share * households[g]!);
	};
	return {
		ask,
		askAll() {
			for (let draw = 0; draw < question.draws; draw++) ask(draw, 'smooth');
		}
	};
}
