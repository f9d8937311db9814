import type { Lang } from '../../../src/lib/i18n/lang.ts';
import { copyTexts } from '../../data/copy-texts.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/** A sentence of the copy, and where it stands. */
export interface Measured {
	place: string;
	sentence: string;
	words: number;
}

/** Labels and titles are no sentences. */
const LEAST = 5;

/** The sentences of a piece of copy of five words or more. */
export const measuredSentences = (copy: unknown, lang: Lang): Measured[] =>
	copyTexts(copy).flatMap(({ place, text }) =>
		sentencesOf(text, lang)
			.map((sentence) => ({ place, sentence, words: wordsOf(sentence).length }))
			.filter(({ words }) => words >= LEAST)
	);
