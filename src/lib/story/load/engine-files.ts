import { ensembles } from '#lib/data/ensembles.ts';
import { facts } from '#lib/data/facts.ts';
import { NON_TAKE_UP_GROUPS } from '#lib/data/non-take-up-groups.ts';
import { assumptions, margins } from '#lib/data/population.ts';
import { GROUPS } from '#lib/population/groups.ts';
import { STORY_MODEL } from '../figures/story-profiles.ts';

/** What the engine is made of, whole, from `data/`: used at build time (`EngineFiles` and more). */
export function engineFiles() {
	const ensemble = ensembles.get(STORY_MODEL);
	if (!ensemble) throw new Error(`no ensemble for ${STORY_MODEL} in data/ensembles`);
	const groups = GROUPS.map(({ id, where }) => ({ id, where }));
	const nonTakeUp = NON_TAKE_UP_GROUPS.map(({ id, where, fact }) => ({
		id,
		where,
		rate: fact === null ? 0 : rateOf(fact)
	}));
	return { margins, assumptions, ensemble, groups, nonTakeUp };
}

function rateOf(fact: string): number {
	const value = facts.get(fact)?.value;
	if (typeof value !== 'number') throw new Error(`no number for the fact "${fact}"`);
	return value / 100;
}
