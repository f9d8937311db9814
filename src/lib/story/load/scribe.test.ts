import { describe, expect, it } from 'vitest';
import { facts } from '../../data/facts.ts';
import { formatFact } from '../../format/fact.ts';
import { plainText } from '../markup/plain-text.ts';
import { createScribe } from './scribe.ts';

const FACT = 'caf.home-checks.lone-parents-ratio';

describe('createScribe', () => {
	it('gives a fact its value, and remembers it with every one of its sources', () => {
		const scribe = createScribe('fr');
		const nodes = scribe.say(`Soit {fact:${FACT}} fois.`);
		const fact = facts.get(FACT)!;
		expect(nodes[1]).toEqual({ t: 'fact', id: FACT, v: formatFact(fact, 'fr') });
		expect(scribe.refs.facts[FACT]).toEqual({
			value: '2,25',
			label: fact.label.fr,
			asOf: fact.asOf,
			confidence: 'computed',
			note: fact.note!.fr,
			sources: fact.sources
		});
		expect(Object.keys(scribe.refs.sources)).toEqual(fact.sources);
	});

	it('remembers references and terms, and only what was said', () => {
		const scribe = createScribe('en');
		expect(scribe.refs).toEqual({ facts: {}, sources: {}, terms: {} });
		scribe.say('[Some words](source:lqdn-2023-code) on the [[rsa]]');
		expect(Object.keys(scribe.refs.sources)).toEqual(['lqdn-2023-code']);
		expect(Object.keys(scribe.refs.terms)).toEqual(['rsa']);
		expect(scribe.refs.terms.rsa!.definition).not.toMatch(/[{}[\]]/);
		expect(scribe.refs.facts).toEqual({});
	});

	it('names a publisher in the language of the page', () => {
		const publisher = (lang: 'fr' | 'en') => {
			const scribe = createScribe(lang);
			scribe.cite('alteco-2023');
			return scribe.refs.sources['alteco-2023']!.publisher;
		};
		expect(publisher('fr')).toContain('entretien');
		expect(publisher('en')).toContain('interview');
	});

	it('says results that it was given, and no others', () => {
		const scribe = createScribe('en', { draws: '500' });
		expect(plainText(scribe.say('{result:draws} draws'))).toBe('500 draws');
		expect(() => scribe.say('{result:toString}')).not.toThrow(TypeError);
		expect(() => scribe.say('{result:other}')).toThrow('unknown result: "other"');
	});

	it('sets French spaces, and curls apostrophes in both languages', () => {
		expect(createScribe('fr').say("l'aide : « oui » ?")).toEqual([
			'l’aide\u00a0: «\u202foui\u202f»\u202f?'
		]);
		expect(createScribe('en').say("the agency's: the dogs' bowl?")).toEqual([
			'the agency’s: the dogs’ bowl?'
		]);
	});

	it.each([
		['{fact:nope}', 'unknown fact: "nope"'],
		['[x](source:nope)', 'unknown source: "nope"'],
		['[[nope]]', 'unknown term: "nope"'],
		['[x](page:nope)', 'unknown page: "nope"']
	])('refuses %s', (copy, message) => {
		expect(() => createScribe('fr').say(copy)).toThrow(message);
	});

	it('refuses to cite a source that is not in the bibliography', () => {
		expect(() => createScribe('fr').cite('nope')).toThrow('unknown source: "nope"');
	});
});
