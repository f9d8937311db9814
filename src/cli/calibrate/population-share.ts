import type { Draws } from '#lib/control/index.ts';
import { round } from './interval-of.ts';
import { pickDraws } from './pick-draws.ts';
import { ratiosUnder } from './ratios.ts';
import type { Setting } from './setting.ts';

/** Draws that are tried over every variant. */
const TRIED = 60;

/**
 * Share of the variance of a group's log ratio that comes from the population: the mean variance
 * over the variants for one weighting, over the variance of all of them together.
 */
export function populationShare(setting: Setting, kept: Draws, group: string): number {
	const variants = setting.prepared.population.weights.length;
	const step = Math.max(1, Math.floor(kept.draws / TRIED));
	const tried = Array.from({ length: kept.draws }, (_, i) => i).filter((i) => i % step === 0);
	const crossed = pickDraws(
		kept,
		tried.flatMap((draw) => Array.from({ length: variants }, () => draw))
	);
	const variant = Uint8Array.from({ length: crossed.draws }, (_, i) => i % variants);
	const logs = ratiosUnder(setting, { ...crossed, variant }, group).map((ratio) =>
		Math.log(Math.max(ratio, 1e-3))
	);
	const within = tried.map((_, i) => varianceOf(logs.subarray(i * variants, (i + 1) * variants)));
	const mean = within.reduce((a, b) => a + b, 0) / within.length;
	return Math.min(1, round(mean / varianceOf(logs)));
}

function varianceOf(values: Float64Array): number {
	const mean = values.reduce((a, b) => a + b, 0) / values.length;
	return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
