/** One occurrence of a block being read: the values that the ledger uses, and where they stood. */
export interface OpenBlock {
	/** E.g. 210050. */
	readonly block: number;
	/** Its first line. */
	readonly line: number;
	/** The number of the last rubrique met. */
	last: number;
	/** Every number met, to tell a repeated block from a rubrique out of order. */
	readonly met: number[];
	readonly values: Map<number, Field>;
}

export interface Field {
	readonly text: string;
	readonly line: number;
}

export function openBlock(block: number, line: number): OpenBlock {
	return { block, line, last: 0, met: [], values: new Map() };
}

/** The text of a rubrique of the block; empty when it was not there. */
export function textOf(block: OpenBlock, number: number): string {
	return block.values.get(number)?.text ?? '';
}

/**
 * Whether a rubrique goes on with the block that is open, starts the next occurrence of it, or
 * stands out of order (then it is kept in the block that is open).
 */
export function place(open: OpenBlock | null, block: number, number: number): Place {
	if (open === null || open.block !== block) return 'new';
	if (number > open.last) return 'same';
	return number === 1 || open.met.includes(number) ? 'new' : 'out-of-order';
}

export type Place = 'new' | 'same' | 'out-of-order';
