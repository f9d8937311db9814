import { relative, sep } from 'node:path';
import { ROOT } from './project.mjs';
import { wrongArrow } from './rooms.mjs';

/**
 * ESLint rule: an import goes along the arrows between the rooms of `src/lib`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomsRule = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { wrong: '"{{from}}" may not import from "{{to}}": see "Rooms" in CONTRIBUTING.md.' }
	},
	create(context) {
		const file = relative(ROOT, context.filename).split(sep).join('/');
		/** @param {import('estree').Node | null | undefined} source */
		const check = (source) => {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const arrow = wrongArrow(file, source.value);
			if (arrow) context.report({ node: source, messageId: 'wrong', data: arrow });
		};
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source)
		};
	}
};
