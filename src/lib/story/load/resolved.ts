import type { MarkupNode } from '../markup/nodes.ts';

/** Fields of the copy that are keys, not words. */
export const PLAIN_KEYS = ['id', 'type', 'criterion', 'answer'] as const;

type PlainKey = (typeof PLAIN_KEYS)[number];

/** Copy with every text resolved and every key kept. */
export type Resolved<T> = T extends string
	? MarkupNode[]
	: T extends readonly (infer U)[]
		? Resolved<U>[]
		: { [K in keyof T]: K extends PlainKey ? KeepString<T[K]> : Resolved<T[K]> };

/* `answer` is a key in a guess and a passage of text between two voices. */
type KeepString<T> = T extends string ? T : Resolved<T>;
