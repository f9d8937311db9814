import type { GuessBlock, OpeningAct, SequenceBlock } from '#content/types.ts';
import type { Resolved } from '../load/resolved.ts';

type Block = Resolved<OpeningAct>['blocks'][number];

/** The blocks of the first act whose words a figure of a model needs. */
export function drawnBlocks(blocks: readonly Block[]): {
	sequence: Resolved<SequenceBlock>;
	guess: Resolved<GuessBlock>;
} {
	const sequence = blocks.find((block) => block.type === 'sequence');
	const guess = blocks.find((block) => block.type === 'guess');
	if (!sequence || !guess) throw new Error('the first act lacks its sequence or its guess');
	return { sequence, guess };
}
