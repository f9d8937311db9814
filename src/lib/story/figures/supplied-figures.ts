import type { Model } from '#lib/data/model/schema.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { ensembleOf } from '#lib/scoring/ensemble-of.ts';
import type { StoryData } from '../load/story.ts';
import { drawnBlocks } from './drawn-blocks.ts';
import { knows } from './knows.ts';
import { modelFigures, type ModelFigures } from './model-figures.ts';

/**
 * The story's figures drawn with the weights that a reader brought. Those of households with
 * answers that the file does not know are left out.
 *
 * @param total the label of a total
 */
export function suppliedFigures(
	own: Model,
	story: StoryData,
	lang: Lang,
	total: string
): ModelFigures {
	const weights = ensembleOf(own);
	return modelFigures({
		lang,
		total,
		households: story.households,
		...drawnBlocks(story.act.blocks),
		ensemble: (_, profiles) => (profiles.every((profile) => knows(own, profile)) ? weights : null)
	});
}
