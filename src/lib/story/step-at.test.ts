import { expect, it } from 'vitest';
import { stepAt } from './step-at.ts';

it('is the first step before the sequence is reached', () => {
	expect(stepAt([900, 1500, 2100], 500)).toBe(0);
});

it('is the last step after the sequence has passed', () => {
	expect(stepAt([-2000, -1400, -800], 500)).toBe(2);
});

it('changes exactly when a top reaches the line', () => {
	expect(stepAt([0, 501], 500)).toBe(0);
	expect(stepAt([0, 500], 500)).toBe(1);
});

it('skips nothing when several steps pass between two looks', () => {
	expect(stepAt([-900, -300, 300, 900], 500)).toBe(2);
});

it('is 0 for no step at all', () => {
	expect(stepAt([], 500)).toBe(0);
});
