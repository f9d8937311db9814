import type { MarkupNode } from './nodes.ts';

/** What the copy may refer to. Each lookup gives undefined for an unknown id. */
export interface MarkupScope {
	fact(id: string): string | undefined;
	result(id: string): string | undefined;
	term(id: string): string | undefined;
	source(id: string): string | undefined;
	page(id: string): string | undefined;
}

/**
 * Fill in what parsed copy refers to, and melt literals into the text.
 *
 * @throws {Error} naming the first unknown fact, result, term, source or page.
 */
export function resolveMarkup(nodes: readonly MarkupNode[], scope: MarkupScope): MarkupNode[] {
	const out: MarkupNode[] = [];
	for (const node of nodes) {
		const resolved = resolveNode(node, scope);
		const last = out.length - 1;
		if (typeof resolved === 'string' && typeof out[last] === 'string') out[last] += resolved;
		else out.push(resolved);
	}
	return out;
}

function resolveNode(node: MarkupNode, scope: MarkupScope): MarkupNode {
	if (typeof node === 'string') return node;
	switch (node.t) {
		case 'literal':
			return node.v;
		case 'strong':
		case 'em':
			return { t: node.t, c: resolveMarkup(node.c, scope) };
		case 'source':
		case 'page':
			known(scope[node.t](node.id), node.t, node.id);
			return { t: node.t, id: node.id, c: resolveMarkup(node.c, scope) };
		case 'term':
			return resolveTerm(node.id, node.v, scope);
		default:
			return { t: node.t, id: node.id, v: known(scope[node.t](node.id), node.t, node.id) };
	}
}

/* Looked up even where the copy has its own wording: the page needs the definition. */
function resolveTerm(id: string, text: string | undefined, scope: MarkupScope): MarkupNode {
	const term = known(scope.term(id), 'term', id);
	return { t: 'term', id, v: text ?? term };
}

function known(value: string | undefined, kind: string, id: string): string {
	if (value === undefined) throw new Error(`the copy names an unknown ${kind}: "${id}"`);
	return value;
}
