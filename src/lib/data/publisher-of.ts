import type { Lang } from '../i18n/lang.ts';
import type { Source } from './schema/source.ts';

/** Who published a source, in one language. */
export function publisherOf({ publisher }: Source, lang: Lang): string {
	return typeof publisher === 'string' ? publisher : publisher[lang];
}
