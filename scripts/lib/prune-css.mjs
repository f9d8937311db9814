import { parseCss } from 'svelte/compiler';

/**
 * Keep of a style sheet what a finished page can use: no rule of a component that is not on it, and
 * no face of type, since a page in a frame is set in those of the machine.
 *
 * @param {string} css
 * @param {string} html the page, without it
 * @returns {string}
 */
export function pruneCss(css, html) {
	const here = new Set(html.match(/\bsvelte-\w+/g));
	/** @param {{ start: number, end: number }} node */
	const text = ({ start, end }) => css.slice(start, end);
	/** @param {{ start: number, end: number }} selector */
	const alive = (selector) =>
		(text(selector).match(/\bsvelte-\w+/g) ?? []).every((name) => here.has(name));

	/** @param {readonly any[]} nodes @returns {string} */
	const kept = (nodes) =>
		nodes
			.map((node) => {
				if (node.type === 'Rule') return node.prelude.children.some(alive) ? text(node) : '';
				if (node.type !== 'Atrule' || node.name === 'font-face') return '';
				if (!node.block) return text(node);
				if (!/^(media|container|supports|layer)$/.test(node.name)) return text(node);
				const inside = kept(node.block.children);
				return inside && `@${node.name} ${node.prelude}{${inside}}`;
			})
			.join('');
	return kept(parseCss(css).children);
}
