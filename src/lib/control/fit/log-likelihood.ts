import type { Range } from '../types.ts';

/** A figure to reproduce, with a normal error. */
export interface PointTarget {
	readonly value: number;
	readonly deviation: number;
}

/** A band to lie in, with a soft edge: beyond it, the normal error of an edge's deviation. */
export interface BandTarget extends Range {
	readonly edge: number;
}

export interface FitTargets {
	/** Share of lone parents among home checks. */
	readonly loneParents: PointTarget;
	/** Share of lone parents among households. */
	readonly loneParentHouseholds: number;
	/** Mean predicted probability among households on RSA over that among all. */
	readonly overpayment: BandTarget;
	/** Mean predicted probability among those selected. */
	readonly yield: BandTarget;
}

/** What one draw predicts of them. */
export interface FitPrediction {
	/** Share of lone parents among home checks. */
	readonly loneParents: number;
	readonly overpayment: number;
	readonly yield: number;
}

/** Logarithm of the weight of a draw: the sum of its three terms, 0 at best. */
export function logLikelihood(targets: FitTargets, predicted: FitPrediction): number {
	return (
		logPoint(targets.loneParents, predicted.loneParents) +
		logBand(targets.overpayment, predicted.overpayment) +
		logBand(targets.yield, predicted.yield)
	);
}

function logPoint({ value, deviation }: PointTarget, found: number): number {
	return -0.5 * ((found - value) / deviation) ** 2;
}

function logBand({ low, high, edge }: BandTarget, found: number): number {
	return -0.5 * (Math.max(low - found, 0, found - high) / edge) ** 2;
}
