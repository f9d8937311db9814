import { expect, it } from 'vitest';
import { ranks } from './ranks.ts';

const { households, reference, comfortable, archetypes, unseen } = ranks();

it('gives every household of the story an interval within the queue', () => {
	for (const { low, high } of [reference, comfortable, ...Object.values(archetypes)]) {
		expect(low).toBeGreaterThanOrEqual(1);
		expect(high).toBeGreaterThan(low);
		expect(high).toBeLessThanOrEqual(households);
	}
	expect(Object.keys(archetypes)).toContain('lone-mother');
});

it('puts the lone mother ahead of the comfortable couple, whole interval', () => {
	expect(archetypes['lone-mother']!.high).toBeLessThan(comfortable.low);
});

it('counts the criteria that nobody outside knows', () => {
	expect(unseen).toBeGreaterThan(0);
});
