import type { Localized } from '#lib/i18n/lang.ts';

/** What a frame says where its address is that of no chart. */
export const lostWords: Localized<Record<'title' | 'text' | 'list' | 'all', string>> = {
	fr: {
		title: 'Aucune figure à cette adresse',
		text: 'L’adresse de ce cadre a été mal recopiée, ou la figure a changé de nom.',
		list: 'Les {n} figures du site',
		all: 'Voir toutes les figures'
	},
	en: {
		title: 'There is no chart at this address',
		text: 'The address of this frame was copied wrongly, or the chart goes by another name now.',
		list: 'The {n} charts of the site',
		all: 'See all the charts'
	}
};
