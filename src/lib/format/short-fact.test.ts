import { describe, expect, it } from 'vitest';
import type { Fact } from '../data/schema/fact.ts';
import { shortAmount, shortFact, shortRange } from './short-fact.ts';

const fact = (more: Partial<Fact>): Fact => ({
	id: 'a.b',
	value: 1,
	unit: 'count',
	asOf: null,
	label: { fr: 'a', en: 'a' },
	sources: ['s'],
	confidence: 'primary',
	...more
});

describe('shortAmount', () => {
	it.each([
		[449_000_000, 'eur-total', '449\u00a0M€', '€449m'],
		[3_000_000_000, 'eur-total', '3\u00a0Md€', '€3bn'],
		[25_000_000, 'eur-total', '25\u00a0M€', '€25m'],
		[90_150_000, 'eur-total', '90,2\u00a0M€', '€90.2m'],
		[351_400_000, 'eur-total', '351\u00a0M€', '€351m'],
		[3_090_000, 'count', '3,09\u00a0M', '3.09m'],
		[264_000, 'count', '264\u202f000', '264,000'],
		[32.49, 'percent', '32\u00a0%', '32%'],
		[1.2, 'percent', '1,2\u00a0%', '1.2%'],
		[205, 'eur-month', '205\u00a0€', '€205']
	] as const)('%d %s', (value, unit, fr, en) => {
		expect(shortAmount(value, unit, 'fr').replace(/\u202f(?=%)/, '\u00a0')).toBe(fr);
		expect(shortAmount(value, unit, 'en')).toBe(en);
	});
});

it('shortRange names the unit once, that of the high end', () => {
	expect(shortRange(540e6, 808e6, 'eur-total', 'fr')).toBe('540–808\u00a0M€');
	expect(shortRange(1.9e9, 2.6e9, 'eur-total', 'en')).toBe('€1.9–2.6bn');
	expect(shortRange(9e8, 2.6e9, 'eur-total', 'en')).toBe('€0.9–2.6bn');
});

describe('shortFact', () => {
	it('says that a figure is a bound or a round one', () => {
		const said = (qualifier: Fact['qualifier']) => shortFact(fact({ value: 50, qualifier }), 'en');
		expect(said('at-most')).toBe('<\u00a050');
		expect(said('at-least')).toBe('>\u00a050');
		expect(said('about')).toBe('≈\u00a050');
		expect(said(undefined)).toBe('50');
	});

	it('refuses a fact that is not a number, naming it', () => {
		expect(() => shortFact(fact({ value: 'many' }), 'fr')).toThrow('fact "a.b" is not a number');
	});
});
