import { describe, expect, it } from 'vitest';
import { facts } from '../data/facts.ts';
import { UNITS, type Fact } from '../data/schema/fact.ts';
import { LANGS } from '../i18n/lang.ts';
import { formatFact } from './fact.ts';

const fact = (value: Fact['value'], unit: Fact['unit']): Fact => ({
	id: 'f',
	value,
	unit,
	asOf: null,
	label: { fr: 'F', en: 'F' },
	sources: ['s'],
	confidence: 'secondary'
});

describe('formatFact', () => {
	it.each([
		[13_800_000, 'count', '13,8\u00a0millions', '13.8\u00a0million'],
		[166_000, 'count', '166\u202f000', '166,000'],
		[36, 'percent', '36\u202f%', '36%'],
		[600, 'eur', '600\u00a0€', '€600'],
		[942, 'eur-month', '942\u00a0€', '€942'],
		[12_000, 'eur-year', '12\u202f000\u00a0€', '€12,000'],
		[449e6, 'eur-total', '449\u00a0millions d’euros', '€449\u00a0million'],
		[18, 'months', '18\u00a0mois', '18\u00a0months'],
		[1, 'months', '1\u00a0mois', '1\u00a0month'],
		[1.5, 'years', '1,5\u00a0an', '1.5\u00a0years'],
		[12, 'years', '12\u00a0ans', '12\u00a0years'],
		[0, 'days', '0\u00a0jour', '0\u00a0days'],
		[1, 'days', '1\u00a0jour', '1\u00a0day'],
		[2, 'days', '2\u00a0jours', '2\u00a0days'],
		[2010, 'year', '2010', '2010'],
		[2.25, 'ratio', '2,25', '2.25'],
		[-0.14, 'log-odds', '−0,14', '−0.14'],
		[104.2, 'index', '104,2', '104.2'],
		['2023-12-04', 'date', '4 décembre 2023', '4 December 2023'],
		['tel quel', 'text', 'tel quel', 'tel quel'],
		[true, 'bool', 'true', 'true']
	] as [Fact['value'], Fact['unit'], string, string][])('%s, %s', (value, unit, fr, en) => {
		expect(formatFact(fact(value, unit), 'fr')).toBe(fr);
		expect(formatFact(fact(value, unit), 'en')).toBe(en);
	});

	it('takes the words of a value that has them', () => {
		const words = fact({ fr: 'la moitié', en: 'half' }, 'text');
		expect(formatFact(words, 'fr')).toBe('la moitié');
		expect(formatFact(words, 'en')).toBe('half');
	});

	it.each(LANGS)(
		'says every fact of the site in %s, without a plain space before its unit',
		(lang) => {
			for (const one of facts.values()) {
				const said = formatFact(one, lang);
				expect(said.trim(), one.id).not.toBe('');
				expect(said, one.id).not.toMatch(/NaN|undefined|\d [%€]|\d \d/);
				expect(UNITS).toContain(one.unit);
			}
		}
	);
});
