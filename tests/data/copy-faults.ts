import type { Lang } from '../../src/lib/i18n/lang.ts';
import { createScribe } from '../../src/lib/story/load/scribe.ts';
import { storyResults } from '../../src/lib/story/load/story.ts';
import { bareFigures } from '../../src/lib/story/markup/bare-figures.ts';
import { parseMarkup } from '../../src/lib/story/markup/parse.ts';
import { copyTexts } from './copy-texts.ts';

/**
 * What is wrong with a piece of copy: an empty text, markup that is not understood, a number
 * typed by hand, a fact, source, term, result or page that does not exist.
 *
 * @param name what the messages call it (its file)
 */
export function copyFaults(copy: unknown, lang: Lang, name: string): string[] {
	const scribe = createScribe(lang, storyResults(lang));
	return copyTexts(copy).flatMap(({ place, text }) => {
		const at = place ? `${name}, ${place}` : name;
		if (!text.trim()) return [`${at}: the text is empty`];
		try {
			const bare = bareFigures(parseMarkup(text)).map((figure) => `${at}: bare figure "${figure}"`);
			scribe.say(text);
			return bare;
		} catch (error) {
			return [`${at}: ${(error as Error).message}`];
		}
	});
}
