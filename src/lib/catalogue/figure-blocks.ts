import type { StoryData } from '#lib/story/load/story.ts';
import type { FigureBlock } from './chart-of-block.ts';

/** Every block of the story that shows a figure, in its order, the first screen included. */
export function figureBlocks({ act, later }: StoryData): FigureBlock[] {
	const acts = [act, ...later];
	return [
		{ act: act.id, copy: act.opening.figure },
		...acts.flatMap(({ id, blocks }) =>
			blocks.flatMap((block) => ('figure' in block ? [{ act: id, block, copy: block.figure }] : []))
		)
	];
}
