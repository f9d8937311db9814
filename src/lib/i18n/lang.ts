/** The languages of the site, French first. */
export const LANGS = ['fr', 'en'] as const;

export type Lang = (typeof LANGS)[number];

/** A text in every language; a missing one does not compile. */
export type Localized<T = string> = Record<Lang, T>;

/** Narrow an arbitrary string (a URL parameter) to a language. */
export function isLang(value: string): value is Lang {
	return (LANGS as readonly string[]).includes(value);
}

/** The other language, for the switch in the header and hreflang. */
export function otherLang(lang: Lang): Lang {
	return lang === 'fr' ? 'en' : 'fr';
}
