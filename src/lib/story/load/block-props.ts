import type { StoryData } from './story.ts';

/**
 * What a block's component is given: the block, and its number through the whole story, from 1.
 *
 * @throws {Error} where the story has no such block
 */
export function blockProps({ act, later }: StoryData, id: string) {
	const blocks = [act, ...later].flatMap((part) => [...part.blocks]);
	const at = blocks.findIndex((block) => block.id === id);
	if (at < 0) throw new Error(`no block "${id}"`);
	return { block: blocks[at]!, n: at + 1 };
}
