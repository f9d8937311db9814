import { describe, expect, it } from 'vitest';
import { placeAt } from './place-at.ts';

describe('placeAt', () => {
	it('stands at the first step until the second comes to the first line', () => {
		expect(placeAt([100, 800, 1500], 700, 400)).toBe(0);
		expect(placeAt([-100, 701, 1400], 700, 400)).toBe(0);
	});

	it('goes to the next step as its top goes from one line to the other', () => {
		expect(placeAt([0, 700, 1400], 700, 400)).toBe(0);
		expect(placeAt([-150, 550, 1250], 700, 400)).toBe(0.5);
		expect(placeAt([-300, 400, 1100], 700, 400)).toBe(1);
	});

	it('stands at the last step once all have passed, however far', () => {
		expect(placeAt([-9000, -8000, -7000], 700, 400)).toBe(2);
	});
});
