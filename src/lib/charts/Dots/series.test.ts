import { describe, expect, it } from 'vitest';
import { CELLS, groupsOfCell } from './cells.ts';
import { decodeDots } from './decode.ts';
import { ALPHABET, dotSeries } from './series.ts';
import { TEST_SERIES } from './test-series.ts';

describe('groupsOfCell', () => {
	it('tells every cell from every other', () => {
		const keys = Array.from({ length: CELLS }, (_, cell) => JSON.stringify(groupsOfCell(cell)));
		expect(new Set(keys).size).toBe(40);
	});
});

describe('dotSeries', () => {
	it('counts the dots of each group, and those picked among them', () => {
		const { family, fifth, rsa } = TEST_SERIES.groups;
		expect(family.map(({ dots }) => dots)).toEqual([100, 100, 100, 100]);
		expect(fifth.map(({ dots }) => dots)).toEqual([80, 80, 80, 80, 80]);
		for (const groups of [family, fifth, rsa])
			expect(groups.reduce((sum, { selected }) => sum + selected, 0)).toBe(20);
	});

	it('refuses a cell that does not exist, and more dots picked than there are', () => {
		const none = { family: [], fifth: [], rsa: [] };
		const rest = { perDot: 1, draws: 1, seed: 1 };
		expect(() => dotSeries([CELLS], none, { ...rest, selected: 0 })).toThrow(/no cell 40/);
		expect(() => dotSeries([0], none, { ...rest, selected: 2 })).toThrow(RangeError);
	});
});

describe('decodeDots', () => {
	const dots = decodeDots(TEST_SERIES);

	it('reads back the groups of every dot, and marks the lowest fifth', () => {
		expect(dots.count).toBe(400);
		expect(dots.firstSelected).toBe(380);
		[...TEST_SERIES.codes].forEach((code, dot) => {
			const { family, fifth, rsa } = groupsOfCell(ALPHABET.indexOf(code));
			expect([dots.group.family[dot], dots.group.fifth[dot], dots.group.rsa[dot]]).toEqual([
				family,
				fifth,
				rsa
			]);
			expect(dots.marked[dot]).toBe(Number(fifth === 0));
		});
	});

	it('mixes by the seed: each place once, the same again, others for another', () => {
		expect(new Set(dots.mixed).size).toBe(400);
		expect(decodeDots(TEST_SERIES).mixed).toEqual(dots.mixed);
		expect(decodeDots({ ...TEST_SERIES, seed: 2 }).mixed).not.toEqual(dots.mixed);
	});
});
