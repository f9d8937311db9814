import type { OfflineMessages } from './messages.ts';

export const offlineFr: OfflineMessages = {
	title: 'Lire sans réseau',
	offer:
		'Votre navigateur peut garder le récit, ses calculs et les pages qui l’entourent, dans les deux langues : {size} à télécharger. Rien de vous n’y est noté.',
	keep: 'Garder pour lire sans réseau',
	keeping: 'Téléchargement',
	progress: '{done} fichiers sur {total}',
	cancel: 'Arrêter',
	kept: 'Gardé : ce site s’ouvre désormais sans réseau, à la même adresse.',
	forget: 'Ne plus garder',
	forgotten: 'Effacé : votre navigateur ne garde plus rien de ce site.',
	failed:
		'Le téléchargement n’a pas abouti, et rien n’a été gardé. Il peut être repris une fois le réseau revenu.',
	noNetwork: 'Pour garder ce site, il faut d’abord un réseau.',
	newer: 'Une version plus récente du site vient d’être gardée.',
	renew: 'L’afficher dans tous les onglets',
	later: 'Plus tard',
	size: '{n} Mo'
};
