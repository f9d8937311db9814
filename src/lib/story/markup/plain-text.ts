import type { MarkupNode } from './nodes.ts';

/** The words of a resolved copy without their markup, for titles, meta tags and reading time. */
export function plainText(nodes: readonly MarkupNode[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			return 'c' in node ? plainText(node.c) : (node.v ?? '');
		})
		.join('');
}
