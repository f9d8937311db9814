import type { EngineFiles } from '../simulation/engine-files.ts';

/** The same files with what the engine reads of them and nothing else: labels, notes, diagnostics. */
export function servedFiles(files: EngineFiles): EngineFiles {
	const { margins, assumptions, ensemble, groups, nonTakeUp } = files;
	return {
		margins: {
			households: { value: margins.households.value },
			margins: margins.margins.map(({ id, tag, use, cells }) => ({ id, tag, use, cells }))
		},
		assumptions: {
			oddsSpread: assumptions.oddsSpread,
			attributes: assumptions.attributes.map(({ id, modalities }) => ({ id, modalities })),
			impossible: assumptions.impossible.map(({ id, at }) => ({ id, at })),
			conditionals: assumptions.conditionals.map(({ id, attribute, probabilities }) => ({
				id,
				attribute,
				probabilities
			}))
		},
		ensemble: {
			seed: ensemble.seed,
			columns: ensemble.columns,
			stresses: ensemble.stresses,
			runs: ensemble.runs.map(({ draws, weights, rho, variant }) => ({
				draws,
				weights,
				rho,
				variant
			})),
			extremes: ensemble.extremes.map(({ weights, rho, variant }) => ({ weights, rho, variant }))
		},
		groups,
		nonTakeUp
	};
}
