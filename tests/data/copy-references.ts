import { parseMarkup } from '../../src/lib/story/markup/parse.ts';
import { walk } from '../../src/lib/story/markup/walk.ts';
import { copyTexts } from './copy-texts.ts';

/** The facts, results, sources and pages that a piece of copy names, each once, sorted. */
export function copyReferences(copy: unknown): string[] {
	const named = new Set<string>();
	for (const { text } of copyTexts(copy))
		walk(parseMarkup(text), (node) => {
			if (typeof node === 'object' && 'id' in node && node.t !== 'term')
				named.add(`${node.t} ${node.id}`);
		});
	return [...named].sort();
}
