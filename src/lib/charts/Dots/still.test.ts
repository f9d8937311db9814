import { describe, expect, it } from 'vitest';
import { decodeDots } from './decode.ts';
import { DOT_STEPS } from './layout.ts';
import { stillOf } from './still.ts';
import { TEST_SERIES } from './test-series.ts';

const dots = decodeDots(TEST_SERIES);
const BOX = { width: 360, height: 300 };
const points = (path: string) => path.match(/M/g)?.length ?? 0;

describe('stillOf', () => {
	it.each(DOT_STEPS)('draws every picked dot once they have lifted, none before: %s', (step) => {
		const before = step === 'mixed' || step === 'sorted';
		expect(points(stillOf(dots, step, BOX).selected)).toBe(before ? 0 : 20);
	});

	it('draws one area a group, as wide in dark as its share of darker dots', () => {
		const { areas } = stillOf(dots, 'fifth', BOX);
		expect(areas).toHaveLength(5);
		const widths = areas.map(({ dark }) => Number(/h([\d.]+)/.exec(dark!)![1]));
		expect(widths[0]).toBeCloseTo(areas[0]!.width, 0);
		expect(widths.slice(1)).toEqual([0, 0, 0, 0]);
	});

	it('weighs little', () => {
		for (const step of DOT_STEPS)
			expect(JSON.stringify(stillOf(dots, step, BOX).areas).length).toBeLessThan(4000);
	});
});
