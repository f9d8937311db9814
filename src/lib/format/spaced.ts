import type { Lang } from '../i18n/lang.ts';
import { frenchSpacing } from './french-spacing.ts';

/** A text of the content or the data, typed with plain spaces and apostrophes, as it is set. */
export const spaced = (text: string, lang: Lang): string =>
	lang === 'fr' ? frenchSpacing(text) : text.replace(/(\p{L})'(?=\p{L}|\s)/gu, '$1’');
