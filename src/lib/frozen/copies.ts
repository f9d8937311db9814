import raw from '../../../frozen/index.json' with { type: 'json' };
import { parseFile } from '../data/parse-file.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { indexSchema, type FrozenCopy } from './schema.ts';

/** The copies kept, by chart and language. */
export const frozenIndex = parseFile(indexSchema, raw, 'frozen/index.json');

/** A copy with all that its address says. */
export interface PlacedCopy extends FrozenCopy {
	lang: Lang;
	slug: string;
}

/** Every copy kept, of charts that are there no more too. */
export function allCopies(): PlacedCopy[] {
	return Object.entries(frozenIndex).flatMap(([slug, byLang]) =>
		LANGS.flatMap((lang) => byLang[lang].map((copy) => ({ ...copy, lang, slug })))
	);
}

/** The last copy of a chart; null where none was kept. */
export function latestCopy(lang: Lang, slug: string): FrozenCopy | null {
	return frozenIndex[slug]?.[lang].at(-1) ?? null;
}
