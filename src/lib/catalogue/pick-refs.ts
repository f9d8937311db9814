import type { Refs } from '#lib/data/refs.ts';
import type { MarkupNode } from '#lib/story/markup/nodes.ts';
import { walk } from '#lib/story/markup/walk.ts';

/** Of all that the story rests on, what these words and these sources do. */
export function pickRefs(
	refs: Refs,
	nodes: readonly MarkupNode[],
	sources: readonly string[]
): Refs {
	const picked: Refs = { facts: {}, sources: {}, terms: {} };
	const cite = (id: string) => {
		if (refs.sources[id]) picked.sources[id] = refs.sources[id];
	};
	sources.forEach(cite);
	walk(nodes, (node) => {
		if (typeof node === 'string') return;
		if (node.t === 'source') cite(node.id);
		if (node.t === 'term' && refs.terms[node.id]) picked.terms[node.id] = refs.terms[node.id]!;
		const fact = node.t === 'fact' ? refs.facts[node.id] : undefined;
		if (node.t !== 'fact' || !fact) return;
		picked.facts[node.id] = fact;
		fact.sources.forEach(cite);
	});
	return picked;
}
