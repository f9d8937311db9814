import type { Lang } from '../../../src/lib/i18n/lang.ts';
import { wordsOf } from './sentences.ts';
import { syllables } from './syllables.ts';

/** How hard a text is to read. */
export interface ReadingLevel {
	sentences: number;
	words: number;
	/** Words a sentence. */
	length: number;
	/** From 0, very hard, to 100, very easy. */
	ease: number;
	/** Years of school in the United States, for English. */
	grade: number | null;
}

/**
 * Reading ease of a text: in English Flesch's (1948), 206.835 − 1.015 L − 84.6 S, in French its
 * adaptation by Kandel and Moles (1958), 207 − 1.015 L − 73.6 S, where L is words a sentence and S
 * syllables a word. The grade is Flesch and Kincaid's (1975), 0.39 L + 11.8 S − 15.59.
 *
 * @throws {RangeError} for no sentence
 */
export function readingLevel(sentences: string[], lang: Lang): ReadingLevel {
	if (sentences.length === 0) throw new RangeError('no sentence to measure');
	const words = sentences.flatMap(wordsOf);
	const length = words.length / sentences.length;
	const perWord = words.reduce((sum, word) => sum + syllables(word, lang), 0) / words.length;
	const ease =
		lang === 'fr'
			? 207 - 1.015 * length - 73.6 * perWord
			: 206.835 - 1.015 * length - 84.6 * perWord;
	const grade = lang === 'en' ? 0.39 * length + 11.8 * perWord - 15.59 : null;
	return { sentences: sentences.length, words: words.length, length, ease, grade };
}
