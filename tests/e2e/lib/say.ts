import { frenchSpacing } from '../../../src/lib/format/french-spacing.ts';
import { en } from '../../../src/lib/i18n/en.ts';
import { fr } from '../../../src/lib/i18n/fr.ts';
import type { Lang } from '../../../src/lib/i18n/lang.ts';
import { parseMarkup } from '../../../src/lib/story/markup/parse.ts';
import { plainText } from '../../../src/lib/story/markup/plain-text.ts';
import { act1 as actEn } from '../../../src/content/en/act1.ts';
import { act1 as actFr } from '../../../src/content/fr/act1.ts';

/** The words of the interface and of the story, to look for on the pages. */
export const WORDS = { fr, en };
export const ACTS = { fr: actFr, en: actEn };

/** A text of the copy as a page shows it, where it names no figure and no term. */
export function shown(copy: string, lang: Lang): string {
	const spaced = lang === 'fr' ? frenchSpacing(copy) : copy.replace(/(\p{L})'/gu, '$1’');
	return plainText(parseMarkup(spaced));
}

/** The block of a type. @throws {Error} when the act has none. */
export function blockOf<T extends (typeof actFr.blocks)[number]['type']>(lang: Lang, type: T) {
	const found = ACTS[lang].blocks.find((block) => block.type === type);
	if (!found) throw new Error(`no block of type ${type}`);
	return found as Extract<(typeof actFr.blocks)[number], { type: T }>;
}
