import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';

/** One published figure beside what the kept draws give. */
export interface FitLine {
	readonly id: string;
	readonly facts: readonly string[];
	readonly published: unknown;
	readonly predicted: { readonly median: number; readonly low: number; readonly high: number };
	readonly usedInFit: boolean;
	/** Whether a figure held out of the fit is reproduced. */
	readonly hit?: boolean;
}

/** What the fit used and what it left aside, at its own capacity. */
export function fitReport({ targets, diagnostics }: StoredEnsemble): readonly FitLine[] {
	const { posteriorPredictive: found, heldOut } = diagnostics;
	const band = (name: 'overpayment' | 'yield'): FitLine => ({
		id: name,
		facts: [],
		published: { ...targets[name], choiceOfTheMethod: true },
		predicted: found[name],
		usedInFit: true
	});
	return [
		{
			id: 'lone-parents-in-home-checks',
			facts: targets.facts,
			published: targets.loneParents,
			predicted: found.loneParents,
			usedInFit: true
		},
		band('overpayment'),
		band('yield'),
		...heldOut.map(({ id, published, predicted, hit }) => ({
			id,
			facts: published.facts,
			published: { low: published.low, high: published.high },
			predicted,
			usedInFit: false,
			hit
		}))
	];
}
