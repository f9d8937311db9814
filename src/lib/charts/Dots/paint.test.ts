import { describe, expect, it } from 'vitest';
import { decodeDots } from './decode.ts';
import { dotLayout, type DotStep } from './layout.ts';
import { paintDots } from './paint.ts';
import { TEST_SERIES } from './test-series.ts';

const dots = decodeDots(TEST_SERIES);
const BOX = { width: 200, height: 200 };
const COLOURS = { dot: [1, 2, 3], marked: [4, 5, 6], selected: [200, 0, 0] } as const;

function colours(step: DotStep, lifted: number): Map<number, number> {
	const pixels = new Uint32Array(BOX.width * BOX.height).fill(7);
	paintDots(pixels, BOX.width, 1, dots, { ...dotLayout(dots, step, BOX), lifted }, COLOURS);
	const found = new Map<number, number>();
	for (const pixel of pixels) found.set(pixel & 0xffffff, (found.get(pixel & 0xffffff) ?? 0) + 1);
	return found;
}

const rgb = ([red, green, blue]: readonly number[]) => red! | (green! << 8) | (blue! << 16);

describe('paintDots', () => {
	it('clears what was there, and draws both inks', () => {
		const found = colours('mixed', 0);
		expect(found.has(7)).toBe(false);
		expect(found.get(rgb(COLOURS.dot))).toBeGreaterThan(found.get(rgb(COLOURS.marked))!);
		expect(found.get(rgb(COLOURS.marked))).toBeGreaterThan(0);
	});

	it('shows no one as picked before they have lifted, and all of them after', () => {
		expect(colours('sorted', 0).has(rgb(COLOURS.selected))).toBe(false);
		expect(colours('lifted', 1).get(rgb(COLOURS.selected))).toBeGreaterThan(20);
	});
});
