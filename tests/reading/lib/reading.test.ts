import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../data/content.ts';
import { measuredSentences } from './measured-sentences.ts';
import { readingLevel } from './reading-level.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { syllables } from './syllables.ts';

describe('syllables', () => {
	it.each([
		['chat', 1],
		['note', 1],
		['allocataires', 4],
		['contrôlent', 2],
		['école', 2],
		['13,8', 2],
		['CNAF', 1]
	])('counts %s in French', (word, count) => expect(syllables(word, 'fr')).toBe(count));

	it.each([
		['score', 1],
		['family', 3],
		['checked', 1],
		['table', 2],
		['suspicion', 3],
		['the', 1]
	])('counts %s in English', (word, count) => expect(syllables(word, 'en')).toBe(count));
});

describe('sentencesOf', () => {
	it('takes the markup away and puts a number for each figure', () => {
		const copy =
			"La [[rsa|prime]] de {fact:x.y} **foyers** date de {=2024}. L'[avis](source:a) suit.";
		expect(sentencesOf(copy, 'fr')).toEqual([
			'La prime de 12 foyers date de 2024.',
			"L'avis suit."
		]);
	});

	it('ends a sentence before one that begins with a figure', () => {
		expect(sentencesOf('We draw some. {fact:x} are kept.', 'en')).toHaveLength(2);
	});

	it('does not end a sentence at the point of an abbreviation', () => {
		expect(sentencesOf('Voir l’art. R. 861-8 du code.', 'fr')).toHaveLength(1);
	});
});

describe('wordsOf', () => {
	it('counts an elision with its word, and no mark of punctuation', () => {
		expect(wordsOf("L'aide « au logement », dit-elle : 12 % !")).toEqual([
			"L'aide",
			'au',
			'logement',
			'dit-elle',
			'12'
		]);
	});
});

describe('readingLevel', () => {
	it('is the published formula', () => {
		const level = readingLevel(['The cat sat on the mat.'], 'en');
		expect(level.ease).toBeCloseTo(206.835 - 1.015 * 6 - 84.6);
		expect(level.grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
		expect(readingLevel(['Le chat dort.'], 'fr')).toMatchObject({
			ease: 207 - 1.015 * 3 - 73.6,
			grade: null
		});
	});

	it('refuses to measure nothing', () => {
		expect(() => readingLevel([], 'fr')).toThrow(RangeError);
	});
});

describe('the copy', () => {
	it.each(
		CONTENT.flatMap(({ name, fr, en }) => [
			{ name, lang: 'fr' as const, copy: fr as unknown },
			{ name, lang: 'en' as const, copy: en }
		])
	)('has no sentence over 40 words: $lang $name', ({ lang, copy }) => {
		const sentences = measuredSentences(copy, lang);
		expect(sentences.length).toBeGreaterThan(20);
		expect(sentences.filter(({ words }) => words > 40)).toEqual([]);
	});
});
