import type { Lang } from '../../../src/lib/i18n/lang.ts';

const VOWELS = {
	fr: /[aàâäeéèêëiîïoôöuùûüyœæ]+/g,
	en: /[aeiouy]+/g
};

/** Endings that are written and not heard. */
const MUTE = {
	fr: /(?<=[^aàâäeéèêëiîïoôöuùûüyœæ])(?:e|es|ent)$/,
	en: /(?<=[^aeiouyl])(?:e|es|ed)$|(?<=[aeiouy]l)es?$/
};

/**
 * How many syllables a word has, by its groups of vowels, its mute ending aside: an approximation,
 * the same for every text. A figure counts for two, whatever it is.
 */
export function syllables(word: string, lang: Lang): number {
	if (/\d/.test(word)) return 2;
	const lower = word.toLowerCase().normalize('NFC');
	/* Said letter by letter. */
	if (/^[A-ZÀ-Ý]{2,5}$/.test(word) && !/[AEIOUY]/.test(word)) return word.length;
	const heard = lower.replace(MUTE[lang], '');
	return Math.max(1, heard.match(VOWELS[lang])?.length ?? 0);
}
