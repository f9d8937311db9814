import type { MarkupNode } from './nodes.ts';

/** Visit every node of a parsed copy, parents before children. */
export function walk(nodes: readonly MarkupNode[], visit: (node: MarkupNode) => void): void {
	for (const node of nodes) {
		visit(node);
		if (typeof node === 'object' && 'c' in node) walk(node.c, visit);
	}
}
