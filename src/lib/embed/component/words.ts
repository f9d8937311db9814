import type { Localized } from '../../i18n/lang.ts';

/** What is said where a chart cannot be shown, by why. */
export const WORDS: Localized<Record<'unknown' | 'failed' | 'list' | 'page', string>> = {
	fr: {
		unknown: 'Aucune figure ne porte ce nom.',
		failed: 'La figure n’a pas pu être chargée.',
		list: 'Toutes les figures',
		page: 'La voir sur sa page'
	},
	en: {
		unknown: 'There is no chart of that name.',
		failed: 'The chart could not be loaded.',
		list: 'All the charts',
		page: 'See it on its own page'
	}
};
