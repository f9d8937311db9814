import { describe, expect, it } from 'vitest';
import { timesSeries } from './times-series.ts';

const row = (value: number) => ({ id: `r${value}`, label: 'R', text: `×${value}`, value });
const say = (ratio: number) => `×${ratio}`;

describe('timesSeries', () => {
	it('puts twice as often as far to the right as half as often to the left', () => {
		const [twice, half, same] = timesSeries([row(2), row(0.5), row(1)], say).rows;
		expect(twice!.length).toBeCloseTo(half!.length, 12);
		expect([twice!.side, half!.side]).toEqual(['right', 'left']);
		expect(same).toMatchObject({ side: 'right', length: 0 });
	});

	it('keeps the scale to three times, and widens it for more', () => {
		expect(timesSeries([row(1.1)], say).ticks.at(-1)).toEqual({ at: 1, label: '×3' });
		const wide = timesSeries([row(9)], say);
		expect(wide.rows[0]!.length).toBe(1);
		expect(wide.ticks.at(-1)!.at).toBeCloseTo(0.5, 12);
	});

	it.each([0, -2, NaN])('refuses %d', (value) => {
		expect(() => timesSeries([row(value)], say)).toThrow(RangeError);
	});
});
