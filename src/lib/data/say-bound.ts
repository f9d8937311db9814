import type { Lang } from '../i18n/lang.ts';

const BOUNDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
	'<=': { fr: 'au plus', en: 'at most' },
	'>=': { fr: 'au moins', en: 'at least' },
	'<': { fr: 'moins de', en: 'under' },
	'>': { fr: 'plus de', en: 'over' }
};

/** A bound in words, `<=50` → `at most 50`; any other text as it is. */
export function sayBound(text: string, lang: Lang): string {
	const [, sign, number] = /^([<>]=?)\s*(-?[\d.]+)$/.exec(text) ?? [];
	return sign && number ? `${BOUNDS[sign]![lang]} ${number}` : text;
}
