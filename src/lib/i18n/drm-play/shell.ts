import type { Localized } from '../lang.ts';
import type { DrmPlayShellMessages } from './messages.ts';

/** What stands in the page until the player comes, or in its place. */
export const DRM_PLAY_SHELL: Record<keyof Localized, DrmPlayShellMessages> = {
	fr: {
		loading: 'Chargement du banc d’essai…',
		failed: 'Le banc d’essai n’a pas pu être chargé. Voici l’exemple calculé d’avance.',
		noscript:
			'Avec JavaScript, ce bloc change un mois d’une personne fictive et refait registre, fenêtres, note et rang ; il lit aussi votre fichier DSN ou PASRAU, dans votre navigateur, sans rien envoyer ni garder. Sans JavaScript, voici un exemple calculé d’avance.',
		example: 'Exemple',
		open: 'Changer un mois, ou lire votre fichier'
	},
	en: {
		loading: 'Loading the bench…',
		failed: 'The bench could not be loaded. Here is the example worked out in advance.',
		noscript:
			'With JavaScript, this block changes a month of a fictional person and works out ledger, windows, score and rank again; it also reads your own DSN or PASRAU file, in your browser, sending and keeping nothing. Without JavaScript, here is an example worked out in advance.',
		example: 'Example',
		open: 'Change a month, or read your own file'
	}
};
