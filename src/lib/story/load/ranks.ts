import { archetypes } from '#lib/data/archetypes.ts';
import { coverage } from '#lib/data/model/coverage.ts';
import { modelById } from '#lib/data/models.ts';
import { STORY_MODEL } from '../figures/story-profiles.ts';
import { answerRank } from '../simulation/answer-rank.ts';
import { buildEngine } from './build-engine.ts';
import { engineFiles } from './engine-files.ts';

/** A rank in the queue of all households, 1 the first: 5th and 95th percentile over the draws. */
export interface RankSpan {
	low: number;
	high: number;
}

let made: ReturnType<typeof compute> | undefined;

/**
 * The ranks that the page says before anyone asks: the reference household's and those of the named
 * households of the story's model, by their id.
 */
export function ranks() {
	return (made ??= compute());
}

function compute() {
	const { fitted } = buildEngine();
	const { ensemble, margins } = engineFiles();
	const { signed, total } = coverage(modelById(STORY_MODEL));
	const rank = (answers: Readonly<Record<string, string>>): RankSpan => {
		const { low, high } = answerRank(fitted, ensemble, answers).rank;
		return { low: Math.round(low), high: Math.round(high) };
	};
	const named = [...archetypes.values()].filter(({ model }) => model === STORY_MODEL);
	return {
		households: margins.households.value,
		/** Criteria of the real model that nobody outside knows the direction of. */
		unseen: total! - signed,
		reference: rank({}),
		comfortable: rank(archetypes.get('comfortable-couple')!.profile),
		archetypes: Object.fromEntries(
			named.map(({ id, profile }): [string, RankSpan] => [id, rank(profile)])
		)
	};
}
