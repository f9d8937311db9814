import { describe, expect, it } from 'vitest';
import type { Fact } from '../data/schema/fact.ts';
import { shortAmount, shortFact } from './short-fact.ts';

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
		[90_150_000, 'eur-total', '90,15\u00a0M€', '€90.15m'],
		[351_400_000, 'eur-total', '351\u00a0M€', '€351m'],
		[3_090_000, 'count', '3,09\u00a0M', '3.09m'],
		[264_000, 'count', '264\u202f000', '264,000'],
		[32.49, 'percent', '32,5\u00a0%', '32.5%'],
		[205, 'eur-month', '205\u00a0€', '€205']
	] as const)('%d %s', (value, unit, fr, en) => {
		expect(shortAmount(value, unit, 'fr').replace(/\u202f(?=%)/, '\u00a0')).toBe(fr);
		expect(shortAmount(value, unit, 'en')).toBe(en);
	});
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
