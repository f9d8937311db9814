import { expect, it } from 'vitest';
import { axeRows } from './axe-rows.mjs';

it('sums the looks of each kind of page', () => {
	const looks = [
		['frames', 20, 0],
		['pages', 41, 1],
		['frames', 22, 2]
	];
	expect(axeRows(looks).slice(1)).toEqual([
		['frames', 2, 42, 2],
		['pages', 1, 41, 1]
	]);
});
