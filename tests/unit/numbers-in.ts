import type { Lang } from '../../src/lib/i18n/lang.ts';

const NUMBER: Record<Lang, RegExp> = {
	fr: /[+−]?\d{1,3}(?:\u202f\d{3})+(?:,\d+)?|[+−]?\d+(?:,\d+)?/g,
	en: /[+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+−]?\d+(?:\.\d+)?/g
};

/** The numbers of a sentence, as a reader of that language would read them, in order. */
export function numbersIn(text: string, lang: Lang): number[] {
	return (text.match(NUMBER[lang]) ?? []).map((match) => {
		const bare =
			lang === 'fr' ? match.replace(/\u202f/g, '').replace(',', '.') : match.replace(/,/g, '');
		return Number(bare.replace('−', '-'));
	});
}
