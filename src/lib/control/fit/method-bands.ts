import type { FitTargets } from './log-likelihood.ts';

/** The tolerances of the fit: choices of the method, not published figures. */
export const METHOD_BANDS = {
	/** Deviation of the share of lone parents among home checks. */
	loneParentsDeviation: 0.02,
	overpayment: { low: 1.5, high: 5, edge: 0.2 },
	yield: { low: 0.25, high: 0.75, edge: 0.05 }
} as const satisfies Pick<FitTargets, 'overpayment' | 'yield'> & Record<string, unknown>;
