import type { Lang } from '../../../src/lib/i18n/lang.ts';
import { parseMarkup } from '../../../src/lib/story/markup/parse.ts';
import { plainText } from '../../../src/lib/story/markup/plain-text.ts';

/** Points that end no sentence. */
const SHORT = /\b(?:M|Mme|art|arts|n|no|cf|p|al|St|R|L|D|Mr|Mrs|e\.g|i\.e|vs)\.$/;

/** The words of a text, its elisions counted with the word that they lean on. */
export const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\d](?:[\p{L}\d'’·.,\-%]*[\p{L}\d%])?/gu) ?? [];

/**
 * The sentences of a copy, its markup taken away and each figure put as a number.
 * @param lang of the copy
 */
export function sentencesOf(copy: string, lang: Lang): string[] {
	const filled = copy.replace(/\{=([^}]*)\}/g, '$1').replace(/\{[^}]*\}/g, '12');
	const text = plainText(parseMarkup(filled)).replace(/\s+/g, ' ');
	const pieces = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
	/* A sentence may begin with a figure, which the rules of Unicode do not see. */
	const split = [...pieces].flatMap(({ segment }) => segment.split(/(?<=[\p{L})»”][.!?] )(?=\d)/u));
	const sentences: string[] = [];
	for (const segment of split) {
		const last = sentences.at(-1);
		if (last !== undefined && SHORT.test(last.trim())) sentences[sentences.length - 1] += segment;
		else sentences.push(segment);
	}
	return sentences.map((sentence) => sentence.trim()).filter((each) => wordsOf(each).length > 0);
}
