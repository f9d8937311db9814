import { describe, expect, test } from 'vitest';
import { assumptions, margins } from '../data/population.ts';
import { compileCondition } from './condition.ts';

const { attributes, conditionals, impossible } = assumptions;

describe('data/population/assumptions.json', () => {
	test('ids are unique, conditions name known attributes', () => {
		for (const list of [attributes, conditionals, impossible]) {
			expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
		}
		for (const { id, at } of impossible) {
			expect(compileCondition(attributes, at, id).length).toBeGreaterThan(0);
		}
	});

	test('what is given is used, and what is used is given', () => {
		for (const { id, given, probabilities } of conditionals) {
			const used = new Set(probabilities.flatMap(({ at }) => Object.keys(at)));
			expect([...used].sort(), id).toEqual([...given].sort());
		}
	});

	test('every attribute has a margin or a probability, never both', () => {
		const fitted = new Set(margins.margins.flatMap(({ over }) => over));
		for (const { id } of attributes) {
			const assumed = conditionals.some(({ attribute }) => attribute === id);
			expect(fitted.has(id), id).toBe(!assumed);
		}
	});
});
