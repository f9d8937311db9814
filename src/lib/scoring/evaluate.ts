import type { Column, DrawScores, Ensemble, Profile } from './types.ts';

/**
 * Score a profile under every draw. A variable left out counts as its reference. In each draw the
 * contributions add up to the log-odds exactly, being integers.
 */
export function scoreDraws(ensemble: Ensemble, profile: Profile): DrawScores {
	const { columns, draws, weights } = ensemble;
	const variables = signedVariables(columns);
	const logOdds = new Int32Array(draws);
	const contributions = new Int32Array(variables.length * draws);
	variables.forEach((variable, v) => {
		const column = columnOf(columns, variable, profile[variable]);
		if (column === -1) return;
		const start = v * draws;
		for (let draw = 0, cell = column; draw < draws; draw++, cell += columns.length) {
			const weight = weights[cell] ?? 0;
			contributions[start + draw] = weight;
			logOdds[draw] = (logOdds[draw] ?? 0) + weight;
		}
	});
	return { draws, variables, logOdds, contributions };
}

function signedVariables(columns: readonly Column[]): readonly string[] {
	return [...new Set(columns.map(({ variable }) => variable))];
}

function columnOf(
	columns: readonly Column[],
	variable: string,
	modality: string | undefined
): number {
	return columns.findIndex(
		(column) => column.variable === variable && column.modality === modality
	);
}
