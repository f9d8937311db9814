import { NON_TAKE_UP_GROUPS } from '#lib/data/non-take-up-groups.ts';
import { ensembles } from '#lib/data/ensembles.ts';
import { facts } from '#lib/data/facts.ts';
import { assumptions, margins } from '#lib/data/population.ts';
import { STORY_MODEL } from '../figures/story-profiles.ts';
import type { EngineFiles } from '../simulation/load-engine.ts';

/** What the engine is made of, from `data/`: used here at build time and served to the worker. */
export function engineFiles(): EngineFiles {
	const nonTakeUp = Object.fromEntries(
		NON_TAKE_UP_GROUPS.flatMap(({ fact }) => {
			if (fact === null) return [];
			const value = facts.get(fact)?.value;
			if (typeof value !== 'number') throw new Error(`no number for the fact "${fact}"`);
			return [[fact, value]];
		})
	);
	const ensemble = ensembles.get(STORY_MODEL);
	if (!ensemble) throw new Error(`no ensemble for ${STORY_MODEL} in data/ensembles`);
	return { margins, assumptions, ensemble, nonTakeUp };
}
