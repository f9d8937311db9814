import type { MarkupNode } from './nodes.ts';

const TOKEN =
	/\{fact:([\w.-]+)\}|\{result:([\w.-]+)\}|\{=([^{}]+)\}|\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]|\[([^\]]+)\]\((source|page):([\w.#/-]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*/;

/**
 * Parse the markup of the copy:
 *
 * - `{fact:id}` and `{result:id}`: a figure, never typed by hand
 * - `{=2010–2018}`: a number that is not a figure (year, law, name)
 * - `[[indu]]`, `[[indu|indus]]`: a glossary term
 * - `[text](source:id)`, `[text](page:method)`, `[text](page:systems/caf-2026)`: a reference, a
 *   page of the site
 * - `**strong**`, `*emphasis*`
 *
 * @throws {Error} on a brace or a double bracket that opens nothing known, so that a typing
 * slip never reaches a reader.
 */
export function parseMarkup(copy: string): MarkupNode[] {
	const nodes: MarkupNode[] = [];
	let rest = copy;
	while (rest) {
		const match = TOKEN.exec(rest);
		const text = match ? rest.slice(0, match.index) : rest;
		if (/[{}]|\[\[|\]\]/.test(text)) throw new Error(`markup not understood in: "${text}"`);
		if (text) nodes.push(text);
		if (!match) break;
		nodes.push(toNode(match));
		rest = rest.slice(match.index + match[0].length);
	}
	return nodes;
}

function toNode(match: RegExpExecArray): MarkupNode {
	const [, fact, result, literal, term, termText, linkText, linkKind, linkId, strong, em] = match;
	if (fact) return { t: 'fact', id: fact };
	if (result) return { t: 'result', id: result };
	if (literal) return { t: 'literal', v: literal };
	if (term) return termText ? { t: 'term', id: term, v: termText } : { t: 'term', id: term };
	if (linkText && linkId)
		return { t: linkKind as 'source' | 'page', id: linkId, c: parseMarkup(linkText) };
	if (strong) return { t: 'strong', c: parseMarkup(strong) };
	return { t: 'em', c: parseMarkup(em!) };
}
