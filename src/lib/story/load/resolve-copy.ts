import { PLAIN_KEYS, type Resolved } from './resolved.ts';
import type { MarkupNode } from '../markup/nodes.ts';

/**
 * Resolve every text of a block of copy, however deep, leaving keys as they are.
 *
 * @param say turns one text into nodes
 */
export function resolveCopy<T>(copy: T, say: (text: string) => MarkupNode[]): Resolved<T> {
	return visit(copy, say) as Resolved<T>;
}

function visit(value: unknown, say: (text: string) => MarkupNode[]): unknown {
	if (typeof value === 'string') return say(value);
	if (Array.isArray(value)) return value.map((item) => visit(item, say));
	return Object.fromEntries(
		Object.entries(value as Record<string, unknown>).map(([key, field]) => [
			key,
			(PLAIN_KEYS as readonly string[]).includes(key) && typeof field === 'string'
				? field
				: visit(field, say)
		])
	);
}
