import type { Lang } from '#lib/i18n/lang.ts';
import type { MarkupNode } from './nodes.ts';

/** A value this long or longer may break over two lines. */
const SHORT = 24;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/**
 * Resolved copy as HTML. Every text, id and value is escaped, so that words from a reader's file
 * stay words; the only tags are the ones written here.
 *
 * A string and not a tree of components: a page holds hundreds of these passages, and waking each
 * of their links one by one kept a phone busy.
 */
export function richHtml(nodes: readonly MarkupNode[], lang: Lang): string {
	return nodes.map((node) => html(node, lang)).join('');
}

function html(node: MarkupNode, lang: Lang): string {
	if (typeof node === 'string') return escaped(node);
	switch (node.t) {
		case 'fact': {
			const name = (node.v ?? '').length < SHORT ? 'fact short' : 'fact';
			return link(
				`/${lang}/sources/#fact-${node.id}`,
				escaped(node.v ?? ''),
				name,
				'fact',
				node.id
			);
		}
		case 'result':
			return link(`/${lang}/method/#results`, escaped(node.v ?? ''), 'fact');
		case 'term':
			return link(`/${lang}/glossary/#${node.id}`, escaped(node.v ?? ''), 'term', 'term', node.id);
		case 'source': {
			const inner = richHtml(node.c, lang);
			return link(`/${lang}/sources/#source-${node.id}`, inner, 'source', 'source', node.id);
		}
		case 'page':
			return link(`/${lang}/${node.id.replace(/#|$/, '/$&')}`, richHtml(node.c, lang));
		case 'strong':
		case 'em':
			return `<${node.t}>${richHtml(node.c, lang)}</${node.t}>`;
		default:
			return escaped(node.v);
	}
}

function link(href: string, inner: string, name?: string, data?: string, id?: string): string {
	const cls = name ? ` class="${name}"` : '';
	const ref = data && id ? ` data-${data}="${escaped(id)}"` : '';
	return `<a${cls} href="${escaped(href)}"${ref}>${inner}</a>`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
