import { nonTakeUpOf } from '#lib/control/non-take-up-of.ts';
import { buildPopulation } from '#lib/population/build.ts';
import type { Assumptions, Margins } from '#lib/data/schema/population.ts';
import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';
import { createEngine, type Engine } from './engine.ts';

/** What the page publishes for the engine, as checked at build time. */
export interface EngineFiles {
	margins: Margins;
	assumptions: Assumptions;
	ensemble: StoredEnsemble;
	/** Published rates of non-take-up in percent, by id of the fact. */
	nonTakeUp: Record<string, number>;
}

/** Make the engine from its files: the population is built here, not shipped. */
export function engineFrom({ margins, assumptions, ensemble, nonTakeUp }: EngineFiles): Engine {
	const population = buildPopulation(margins, assumptions, { seed: ensemble.seed });
	return createEngine(population, ensemble, nonTakeUpOf(population, nonTakeUp));
}

/** Fetch what the engine needs and make it. @throws {Error} where it cannot be had. */
export async function loadEngine(): Promise<Engine> {
	const response = await fetch('/data/engine.json');
	if (!response.ok) throw new Error(`engine: ${response.status}`);
	return engineFrom((await response.json()) as EngineFiles);
}
