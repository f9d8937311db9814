import { tableFromIPC } from '@uwdata/flechette';
import { packBits } from '../../../src/lib/control/bit-columns.ts';
import type { Draws, GroupSet, Prepared } from '../../../src/lib/control/index.ts';
import { groupSet } from '../../../src/lib/control/index.ts';
import type { BenchQuestion } from './question.ts';

/** A table as the engine takes a population: bits, weights, groups. */
export interface PreparedTable {
	prepared: Prepared;
	groups: GroupSet;
}

export function preparedTable(bytes: Uint8Array, question: BenchQuestion): PreparedTable {
	const table = tableFromIPC(bytes);
	const column = (name: string) => table.getChild(name).toArray();
	const answered = Array.from({ length: question.columns }, (_, c) => column(`c${c}`));
	const counts = column('n');
	const profiles = counts.length;
	const members = question.groups.map((id, g) => ({
		id,
		members: Uint8Array.from(column(`g${g}`), (n) => Number(n > 0))
	}));
	return {
		groups: groupSet(members),
		prepared: {
			population: {
				attributes: [],
				codes: new Uint8Array(),
				profiles,
				weights: [Float64Array.from(counts, (n) => n / question.households)],
				households: question.households
			},
			columns: packBits(profiles, question.columns, (row, c) => answered[c]![row] === 1),
			unanswered: [],
			rankings: {}
		}
	};
}

/** The draws of the question; those of `hard` have no residual. */
export function drawsOf(question: BenchQuestion, isHard: boolean): Draws {
	return {
		draws: question.draws,
		columns: question.columns,
		weights: Int32Array.from(question.weights),
		rho: isHard ? new Float64Array(question.draws) : Float64Array.from(question.rho),
		variant: new Uint8Array(question.draws)
	};
}

/** One draw out of many. */
export function oneDraw({ weights, columns, rho }: Draws, draw: number): Draws {
	return {
		draws: 1,
		columns,
		weights: weights.subarray(draw * columns, (draw + 1) * columns),
		rho: [rho[draw]!],
		variant: [0]
	};
}

/** Weight of each group in each profile, group-major, everyone last: what `ratiosOfDraw` reads. */
export function groupWeights({ population }: Prepared, { groups }: GroupSet): Float64Array {
	const weights = population.weights[0]!;
	const table = new Float64Array((groups.length + 1) * weights.length);
	groups.forEach(({ members }, g) =>
		table.set(
			weights.map((weight, i) => weight * members[i]!),
			g * weights.length
		)
	);
	table.set(weights, groups.length * weights.length);
	return table;
}

/** Households of each group. */
export function groupHouseholds({ population }: Prepared, { groups }: GroupSet): number[] {
	const weights = population.weights[0]!;
	return groups.map(({ members }) => {
		const share = weights.reduce((sum, weight, i) => sum + weight * members[i]!, 0);
		return share * population.households;
	});
}
