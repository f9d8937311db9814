import type { Localized } from '../lang.ts';

/** What paper says at the end of a page. `{url}` is written out. */
export const PRINT_WORDS: Localized<Record<'sources' | 'unlinked' | 'page' | 'more', string>> = {
	fr: {
		sources: 'Sources citées',
		unlinked: 'original non mis en lien',
		page: 'Cette page : {url}',
		more: 'Toutes les sources, avec leur adresse : {url}'
	},
	en: {
		sources: 'Sources cited',
		unlinked: 'original not linked',
		page: 'This page: {url}',
		more: 'Every source, with its address: {url}'
	}
};
