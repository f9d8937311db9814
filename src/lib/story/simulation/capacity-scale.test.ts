import { expect, it } from 'vitest';
import { CAPACITY_SCALE, capacityAt, positionOf } from './capacity-scale.ts';

const N = 13_800_000;

it('goes from 0.05 % to 3 % of households', () => {
	expect(capacityAt(0, N)).toBe(6900);
	expect(capacityAt(CAPACITY_SCALE.steps, N)).toBe(414_000);
});

it('comes back to the same position from any capacity it offers', () => {
	for (let position = 0; position <= CAPACITY_SCALE.steps; position++)
		expect(positionOf(capacityAt(position, N), N)).toBe(position);
});

it('brings a capacity beyond the scale to its end', () => {
	expect(positionOf(1, N)).toBe(0);
	expect(positionOf(N, N)).toBe(CAPACITY_SCALE.steps);
});
