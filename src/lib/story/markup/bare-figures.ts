import type { MarkupNode } from './nodes.ts';
import { walk } from './walk.ts';

/**
 * The numbers typed by hand in a parsed copy: digits outside facts, results and literals.
 * There must be none, since a figure without a source must not reach a reader.
 */
export function bareFigures(nodes: readonly MarkupNode[]): string[] {
	const found: string[] = [];
	walk(nodes, (node) => {
		if (typeof node === 'string') found.push(...(node.match(/\S*\d\S*/g) ?? []));
		else if (node.t === 'term' && /\d/.test(node.v ?? '')) found.push(node.v!);
	});
	return found;
}
