import type { Lang } from '../i18n/lang.ts';
import type { Source } from './schema/source.ts';

/** The language to read a source's title aloud in, where it is not that of the page. */
export function titleLanguage({ language }: Source, lang: Lang): string | undefined {
	const of = language ?? 'fr';
	return of === lang ? undefined : of;
}
