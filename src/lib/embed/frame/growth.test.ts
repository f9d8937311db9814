import { describe, expect, it } from 'vitest';
import { grow, MAX_RISES } from './growth.ts';
import type { Growth } from './growth.ts';

/** The heights given to a page that asks for these, one every `every` milliseconds. */
function given(asked: number[], every: number): number[] {
	let growth: Growth | undefined;
	return asked.map((height, i) => (growth = grow(growth, height, i * every)).height);
}

const rising = Array.from({ length: 1_000 }, (_, i) => 400 + 10 * i);

describe('grow', () => {
	it('gives the first height, and those that come at leisure', () => {
		expect(given([400], 0)).toEqual([400]);
		expect(given(rising, 300)).toEqual(rising);
	});

	it('stops a page that grows by its own growing', () =>
		expect(Math.max(...given(rising, 16))).toBe(400 + 10 * MAX_RISES));

	it('always gives a smaller height, and counts anew from it', () => {
		const asked = [...rising, 300, 310];
		expect(given(asked, 16).slice(-2)).toEqual([300, 310]);
	});

	it('takes up again after a rest', () => {
		const stopped = rising.reduce<Growth | undefined>((g, h, i) => grow(g, h, i * 16), undefined)!;
		expect(grow(stopped, 9_000, stopped.time + 251).height).toBe(9_000);
	});

	it('does not take the same height said again for a rise', () => {
		const same = Array.from({ length: 200 }, () => 400);
		expect(given([...same, 500], 16).at(-1)).toBe(500);
	});
});
