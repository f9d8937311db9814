import { describe, expect, test } from 'vitest';
import type { Margin } from '../data/schema/population.ts';
import { possibleCells } from './possible-cells.ts';
import { targetOf } from './target.ts';

const attributes = [
	{ id: 'a', modalities: ['x', 'y', 'z'] },
	{ id: 'b', modalities: ['non', 'oui'] }
];
const cells = possibleCells(attributes, []);
const margin = (...cellsOf: Margin['cells']): Margin => ({
	id: 'm',
	label: { fr: 'm', en: 'm' },
	over: ['a', 'b'],
	tag: 'assumed',
	use: 'fit',
	facts: [],
	cells: cellsOf
});

describe('a margin over cells', () => {
	test('what no cell names is the remainder', () => {
		const { group, shares } = targetOf(attributes, cells, margin({ at: { a: 'x' }, share: 0.25 }));
		expect([...group]).toEqual([0, 0, 1, 1, 1, 1]);
		expect([...shares]).toEqual([0.25, 0.75]);
	});

	test('several modalities may share a cell', () => {
		const at = { a: ['x', 'y'], b: 'oui' };
		const { group } = targetOf(attributes, cells, margin({ at, share: 0.25 }));
		expect([...group]).toEqual([1, 0, 1, 0, 1, 1]);
	});

	test('a complete margin has no remainder', () => {
		const complete = margin({ at: { b: 'non' }, share: 0.25 }, { at: { b: 'oui' }, share: 0.75 });
		expect(targetOf(attributes, cells, complete).shares).toHaveLength(2);
	});

	test.each([
		[
			'cells that overlap',
			[
				{ at: { a: 'x' }, share: 0.2 },
				{ at: { b: 'oui' }, share: 0.2 }
			],
			/twice/
		],
		['an unknown attribute', [{ at: { c: 'x' }, share: 0.2 }], /"c" is unknown; accepted: a, b/],
		['an unknown modality', [{ at: { a: 'w' }, share: 0.2 }], /"w" is unknown; accepted: x, y, z/],
		['everybody, but not all', [{ at: {}, share: 0.9 }], /m: found 0.9; accepted: 1/],
		[
			'more than everybody',
			[
				{ at: { a: 'x' }, share: 0.6 },
				{ at: { a: 'y' }, share: 0.6 }
			],
			/1.2/
		]
	] as const)('%s is refused', (_, given, message) => {
		expect(() => targetOf(attributes, cells, margin(...given))).toThrow(message);
	});
});

test('impossible cells are left out', () => {
	const codes = possibleCells(attributes, [{ id: 'z', at: { a: ['x', 'y'], b: 'oui' } }]);
	expect([...codes]).toEqual([0, 0, 1, 0, 2, 0, 2, 1]);
});
