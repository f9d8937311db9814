import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState } from './read-state.ts';
import { writeState } from './state-key.ts';

const STEPS = [{ step: '1' }, { step: '2' }, { step: '3' }];
const CHOICES = ['87000', '166000'].flatMap((capacity) =>
	['score', 'random'].map((policy) => ({ policy, capacity }))
);

describe('readState', () => {
	it('reads what writeState writes, for every state', () => {
		for (const states of [STEPS, CHOICES])
			states.forEach((state, index) =>
				expect(readState(writeState(state), states)).toEqual({ index, notice: null })
			);
	});

	it('takes the default for no fragment and for the anchor of a section', () => {
		for (const fragment of ['', '#', '#builder', '#v=1'])
			expect(readState(fragment, STEPS)).toEqual({ index: null, notice: null });
	});

	it('reads an address from before versions as one of the first', () => {
		expect(readState('#step=2', STEPS)).toEqual({ index: 1, notice: null });
	});

	it('takes the first state that agrees where a choice is left out', () => {
		expect(readState('#v=1&policy=random', CHOICES)).toEqual({ index: 1, notice: null });
		expect(readState('#v=1&capacity=166000', CHOICES)).toEqual({ index: 2, notice: null });
	});

	it.each([
		['#v=2&step=2', 'newer'],
		['#v=1&step=9', 'unknown'],
		['#v=1&step=-1', 'unknown'],
		['#v=1&step=1&seed=2', 'unknown'],
		['#v=1&policy=by-colour', 'unknown'],
		['#v=one&step=2', 'unreadable'],
		['#v=1&step=1&step=2', 'unreadable'],
		['#v=1&step=' + '1'.repeat(400), 'unreadable'],
		['#__proto__=1', 'unknown'],
		['#step=<script>alert(1)</script>', 'unknown']
	])('shows the default for %s, and says why', (fragment, notice) => {
		expect(readState(fragment, STEPS)).toEqual({ index: null, notice });
	});

	it('never fails, and never names a state that is not there', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const { index } = readState(`#${text}`, STEPS);
				expect(index === null || index in STEPS).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
